export const id = 5440;
export const ids = [5440,3053];
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

/***/ 76840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeRay)
});

// EXTERNAL MODULE: ./.cache/js/clients/http/request.js
var request = __webpack_require__(90359);
// EXTERNAL MODULE: ./.cache/js/clients/http/tries.js
var tries = __webpack_require__(45075);
;// CONCATENATED MODULE: ./.cache/js/clients/ray/call.js


/** Ray's answer to a request that it would not do. */
class RayRefusal extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.name = "RayRefusal";
        this.status = status;
    }
}
const defaultTimeoutMs = 30_000;
function makeRayCaller(options) {
    const isPassing = (call) => (thrown) => call.repeatable && call.signal?.aborted !== true && passes(thrown);
    const bytes = (call) => (0,tries/* withTries */.w)(options.clock, isPassing(call), async () => {
        const answer = await (0,request/* send */.tN)(requestOf(options, call));
        if (answer.status >= 200 && answer.status < 300)
            return answer.body;
        throw refusalOf(answer.status, answer.body.toString("utf8"), call);
    });
    return {
        bytes,
        json: async (call) => {
            const body = (await bytes(call)).toString("utf8");
            try {
                return body === "" ? undefined : JSON.parse(body);
            }
            catch {
                throw new RayRefusal(200, `what answered ${nameOf(call)} at ${options.address.origin} is not Ray's dashboard`);
            }
        },
        stream: (call) => (0,tries/* withTries */.w)(options.clock, isPassing(call), async () => {
            const response = await (0,request/* openStream */.fv)(requestOf(options, call));
            if (response.statusCode === 200)
                return response;
            const chunks = [];
            for await (const chunk of response)
                chunks.push(chunk);
            throw refusalOf(response.statusCode ?? 0, Buffer.concat(chunks).toString("utf8"), call);
        }),
    };
}
function passes(thrown) {
    return (thrown instanceof request/* Unreachable */.LL ||
        (thrown instanceof RayRefusal && (thrown.status === 429 || thrown.status >= 500)));
}
function requestOf({ address, headers, tls }, call) {
    const url = new URL(`${address.origin}${address.pathname.replace(/\/+$/, "")}${call.path}`);
    for (const [name, value] of Object.entries(call.query ?? {}))
        url.searchParams.set(name, value);
    const raw = call.body instanceof Uint8Array ? call.body : null;
    const body = raw ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
    const type = raw === null ? "application/json" : "application/octet-stream";
    return {
        method: call.method,
        url,
        headers: {
            accept: "*/*",
            "user-agent": "evenhand",
            ...headers,
            ...(body === undefined ? {} : { "content-type": type }),
        },
        ...(body === undefined ? {} : { body }),
        ...(tls === undefined ? {} : { tls }),
        timeoutMs: call.timeoutMs ?? defaultTimeoutMs,
        ...(call.signal === undefined ? {} : { signal: call.signal }),
    };
}
/** Ray answers an error with a whole Python traceback, whose last line says what is wrong. */
function refusalOf(status, body, call) {
    const login = status === 401 || status === 403 ? "; it wants a login: see `headers` of engine-options" : "";
    const said = lastWords(body);
    return new RayRefusal(status, `Ray answered ${status} to ${nameOf(call)}${login}${said === "" ? "" : `: ${said}`}`);
}
function nameOf({ method, path }) {
    return `${method} ${path}`;
}
/** A proxy between head and agent closes the traceback with a full stop of its own. */
function lastWords(body) {
    const lines = body.split("\n").map((line) => line.trim());
    return (lines.findLast((line) => /\w/.test(line)) ?? "").slice(0, 500);
}

;// CONCATENATED MODULE: ./.cache/js/clients/ray/job-log.js
const fileTimeoutMs = 900_000;
function makeRayLogs(caller) {
    const file = (nodeId, name) => caller.bytes({
        method: "GET",
        path: "/api/v0/logs/file",
        query: { node_id: nodeId, filename: name, lines: "-1", timeout: String(fileTimeoutMs / 1000) },
        repeatable: true,
        timeoutMs: fileTimeoutMs,
    });
    return {
        file,
        // By name: some versions of Ray fail when they are asked by the job's id alone.
        read: (nodeId, submissionId) => file(nodeId, logOf(submissionId)),
        follow: (nodeId, submissionId, signal) => caller.stream({
            method: "GET",
            path: "/api/v0/logs/stream",
            query: { node_id: nodeId, filename: logOf(submissionId), lines: "-1", interval: "0.5" },
            repeatable: false,
            timeoutMs: 3_600_000,
            signal,
        }),
    };
}
function logOf(submissionId) {
    return `job-driver-${submissionId}.log`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./.cache/js/clients/ray/jobs.js



const detailsSchema = schemas.object({
    submission_id: schemas.string().nullish(),
    status: schemas["enum"](["PENDING", "RUNNING", "STOPPED", "SUCCEEDED", "FAILED"]),
    message: schemas.string().nullish(),
    metadata: schemas.record(schemas.string(), schemas.string()).nullish(),
    driver_node_id: schemas.string().nullish(),
    driver_exit_code: schemas.number().nullish(),
    /** Milliseconds since 1970. */
    start_time: schemas.number().nullish(),
    end_time: schemas.number().nullish(),
});
const versionSchema = schemas.object({ version: schemas.string(), ray_version: schemas.string() });
const uploadTimeoutMs = 600_000;
function makeRayJobs(caller) {
    const pathOf = (id) => `/api/jobs/${encodeURIComponent(id)}`;
    return {
        async version() {
            return versionSchema.parse(await caller.json({ method: "GET", path: "/api/version", repeatable: true }))
                .ray_version;
        },
        async upload(zip) {
            const name = `_ray_pkg_${(0,external_node_crypto_.createHash)("sha256").update(zip).digest("hex").slice(0, 32)}.zip`;
            const path = `/api/packages/gcs/${name}`;
            const there = await caller
                .bytes({ method: "GET", path, repeatable: true })
                .then(() => true, falseWhenMissing);
            const put = { method: "PUT", path, body: zip, repeatable: true, timeoutMs: uploadTimeoutMs };
            if (!there)
                await caller.bytes(put);
            return `gcs://${name}`;
        },
        async submit(job) {
            try {
                await caller.bytes({
                    method: "POST",
                    path: "/api/jobs/",
                    body: job,
                    repeatable: false,
                    timeoutMs: 120_000,
                });
                return true;
            }
            catch (thrown) {
                if (thrown instanceof RayRefusal && /already exists/.test(thrown.message))
                    return false;
                throw thrown;
            }
        },
        async find(id) {
            const answer = await caller
                .json({ method: "GET", path: pathOf(id), repeatable: true })
                .catch(nullWhenMissing);
            return answer === null ? null : detailsSchema.parse(answer);
        },
        async list() {
            const jobs = schemas.array(detailsSchema)
                .parse(await caller.json({ method: "GET", path: "/api/jobs/", repeatable: true }));
            return jobs.filter(({ submission_id: id }) => typeof id === "string" && id !== "");
        },
        async stop(id) {
            await caller
                .bytes({ method: "POST", path: `${pathOf(id)}/stop`, repeatable: true })
                .catch(nullWhenMissing);
        },
        async delete(id) {
            await caller.bytes({ method: "DELETE", path: pathOf(id), repeatable: true }).catch(nullWhenMissing);
        },
    };
}
function nullWhenMissing(thrown) {
    if (thrown instanceof RayRefusal && thrown.status === 404)
        return null;
    throw thrown;
}
function falseWhenMissing(thrown) {
    nullWhenMissing(thrown);
    return false;
}

;// CONCATENATED MODULE: ./.cache/js/clients/ray/serve.js


const applicationSchema = schemas.looseObject({
    name: schemas.string().default(""),
    route_prefix: schemas.string().nullish(),
    /** NOT_STARTED, DEPLOYING, RUNNING, DEPLOY_FAILED, UNHEALTHY, DELETING */
    status: schemas.string(),
    message: schemas.string().default(""),
    deployed_app_config: schemas.looseObject({}).nullish(),
});
const instanceSchema = schemas.looseObject({ applications: schemas.record(schemas.string(), applicationSchema).default({}) });
const path = "/api/serve/applications/";
function makeRayServe(caller) {
    return {
        async applications() {
            const answer = await caller.json({ method: "GET", path, repeatable: true }).catch((thrown) => {
                if (thrown instanceof RayRefusal && thrown.status === 404)
                    return {};
                throw thrown;
            });
            return instanceSchema.parse(answer ?? {});
        },
        async put(config) {
            // The same configuration twice is the same state.
            await caller.bytes({ method: "PUT", path, body: config, repeatable: true, timeoutMs: 120_000 });
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/clients/ray/client.js




/** Ray's dashboard by HTTP; nothing is asked of it yet. */
function makeRay(options) {
    const caller = makeRayCaller(options);
    return { jobs: makeRayJobs(caller), logs: makeRayLogs(caller), serve: makeRayServe(caller) };
}


/***/ }),

/***/ 63053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ Overtaken),
  makeBucket: () => (/* binding */ makeBucket)
});

// EXTERNAL MODULE: ./.cache/js/clients/http/exchange.js
var exchange = __webpack_require__(75681);
;// CONCATENATED MODULE: ./.cache/js/clients/s3/signature.js
/** The headers of a request with AWS Signature Version 4 (AWS, "Create a signed AWS API request"). S3's paths are
 *  signed as they are sent, encoded once. */
async function signRequest(keys, ask) {
    const time = new Date(ask.now).toISOString().replace(/[-:]|\.\d{3}/g, "");
    const scope = `${time.slice(0, 8)}/${ask.region}/${ask.service}/aws4_request`;
    const headers = {
        ...ask.headers,
        host: ask.url.host,
        "x-amz-date": time,
        ...(ask.service === "s3" ? { "x-amz-content-sha256": ask.bodyHash } : {}),
        ...(keys.sessionToken === null ? {} : { "x-amz-security-token": keys.sessionToken }),
    };
    const names = Object.keys(headers).sort();
    const canonical = [
        ask.method,
        ask.url.pathname,
        canonicalQuery(ask.url),
        ...names.map((name) => `${name}:${headers[name].trim().replace(/ +/g, " ")}`),
        "",
        names.join(";"),
        ask.bodyHash,
    ].join("\n");
    const toSign = ["AWS4-HMAC-SHA256", time, scope, await sha256Hex(canonical)].join("\n");
    let key = encode(`AWS4${keys.secretAccessKey}`);
    for (const part of scope.split("/"))
        key = await hmac(key, part);
    const signature = hex(await hmac(key, toSign));
    const { host: _host, ...sent } = headers;
    return {
        ...sent,
        authorization: `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`,
    };
}
/** Text as AWS encodes it: all but letters, digits and `-._~`. */
function encodePart(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
function canonicalQuery(url) {
    return [...url.searchParams]
        .map(([name, value]) => [encodePart(name), encodePart(value)])
        .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
        .map(([name, value]) => `${name}=${value}`)
        .join("&");
}
async function sha256Hex(content) {
    const bytes = typeof content === "string" ? encode(content) : content;
    return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
async function hmac(key, text) {
    const made = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return new Uint8Array(await crypto.subtle.sign("HMAC", made, encode(text)));
}
function encode(text) {
    return new TextEncoder().encode(text);
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}

;// CONCATENATED MODULE: ./.cache/js/clients/s3/bucket.js


/** Somebody else wrote first. */
class Overtaken extends Error {
}
function makeBucket(options) {
    const call = async (one) => {
        const line = { ...options, name: "the object store" };
        const slow = one.body !== undefined && one.body.length > 1 << 20;
        return (0,exchange/* exchange */.cv)(slow ? { ...line, timeoutMs: options.transferMs } : line, await signed(options, one)).catch((thrown) => {
            throw explain(thrown, options);
        });
    };
    return {
        async read(key) {
            const answer = await call({ method: "GET", key, accepts: [404] });
            if (answer.status === 404)
                return missing(answer, options);
            return { body: answer.body, etag: (0,exchange/* headerOf */.rR)(answer, "etag") ?? "" };
        },
        async *stream(key) {
            const line = { ...options, name: "the object store", timeoutMs: options.transferMs };
            yield* (0,exchange/* download */.RG)(line, await signed(options, { method: "GET", key }));
        },
        async list(prefix) {
            const found = [];
            for (let token = ""; token !== null;) {
                const more = token === "" ? {} : { "continuation-token": token };
                const query = { "list-type": "2", prefix, ...more };
                const text = (await call({ method: "GET", key: "", query })).body.toString("utf8");
                for (const [, object = ""] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
                    const body = new TextEncoder().encode(object);
                    found.push({ key: fromXml(tagIn(body, "Key") ?? ""), bytes: Number(tagIn(body, "Size") ?? "0") });
                }
                const isCut = /<IsTruncated>true<\/IsTruncated>/.test(text);
                token = isCut
                    ? fromXml(tagIn(new TextEncoder().encode(text), "NextContinuationToken") ?? "") || null
                    : null;
            }
            return found;
        },
        async sizeOf(key) {
            const answer = await call({ method: "HEAD", key, accepts: [404] });
            return answer.status === 404 ? null : Number((0,exchange/* headerOf */.rR)(answer, "content-length") ?? "-1");
        },
        async write(key, body, condition) {
            const headers = condition === "always"
                ? {}
                : condition === "absent"
                    ? { "if-none-match": "*" }
                    : { "if-match": condition.etag };
            const repeatable = condition === "always";
            try {
                await call({ method: "PUT", key, headers, body, repeatable });
            }
            catch (thrown) {
                if (!(thrown instanceof exchange/* Refusal */.P_))
                    throw thrown;
                if (thrown.status === 412 || thrown.status === 409)
                    throw new Overtaken(`${key} was written by somebody else`);
                // A store that knows no conditions says so; then the last writer wins, and reading back tells.
                if (repeatable || thrown.status !== 501)
                    throw thrown;
                await call({ method: "PUT", key, body, repeatable: true });
            }
        },
        async writeLarge(key, parts) {
            const begun = await call({ method: "POST", key, query: { uploads: "" }, repeatable: true });
            const uploadId = tagIn(begun.body, "UploadId");
            if (uploadId === null)
                throw new Error(`the object store gave no id for the upload of ${key}`);
            try {
                const etags = [];
                for await (const body of parts) {
                    const query = { partNumber: String(etags.length + 1), uploadId };
                    const answer = await call({ method: "PUT", key, query, body, repeatable: true });
                    etags.push((0,exchange/* headerOf */.rR)(answer, "etag") ?? "");
                }
                await complete(call, { key, uploadId, etags });
            }
            catch (thrown) {
                await call({ method: "DELETE", key, query: { uploadId }, repeatable: true }).catch(() => { });
                throw thrown;
            }
        },
        async remove(key) {
            await call({ method: "DELETE", key, repeatable: true, accepts: [404] });
        },
    };
}
/** Completing answers 200 and may still hold an error. */
async function complete(call, { key, uploadId, etags }) {
    const list = etags.map((etag, n) => `<Part><PartNumber>${n + 1}</PartNumber><ETag>${etag}</ETag></Part>`);
    const body = new TextEncoder().encode(`<CompleteMultipartUpload>${list.join("")}</CompleteMultipartUpload>`);
    const answer = await call({ method: "POST", key, query: { uploadId }, body });
    const code = tagIn(answer.body, "Code");
    if (code !== null)
        throw new Error(`the object store did not put the parts of ${key} together: ${code}`);
}
async function signed(options, one) {
    const url = addressOf(options, one);
    const headers = await signRequest(options.keys, {
        method: one.method,
        url,
        headers: one.headers ?? {},
        bodyHash: await sha256Hex(one.body ?? ""),
        service: "s3",
        region: options.region,
        now: options.clock.now(),
    });
    return {
        method: one.method,
        url,
        headers,
        repeatable: one.repeatable ?? (one.method === "GET" || one.method === "HEAD"),
        ...(one.body === undefined ? {} : { body: one.body }),
        ...(one.accepts === undefined ? {} : { accepts: one.accepts }),
    };
}
function addressOf({ endpoint, bucket, pathStyle }, { key, query }) {
    const url = new URL(endpoint);
    if (!pathStyle)
        url.host = `${bucket}.${url.host}`;
    const path = key.split("/").map(encodePart).join("/");
    url.pathname = `${url.pathname.replace(/\/+$/, "")}${pathStyle ? `/${bucket}` : ""}/${path}`;
    for (const [name, value] of Object.entries(query ?? {}))
        url.searchParams.set(name, value);
    return url;
}
/** A bucket that is not there is a mistake, an object that is not there is an answer. */
function missing(answer, { bucket }) {
    if (tagIn(answer.body, "Code") === "NoSuchBucket")
        throw new Error(`there is no bucket ${bucket}`);
    return null;
}
function explain(thrown, { bucket }) {
    if (!(thrown instanceof exchange/* Refusal */.P_))
        return thrown;
    if (thrown.status !== 403 && thrown.status !== 401 && thrown.status !== 301 && thrown.status !== 307)
        return thrown;
    const code = /<Code>([^<]*)<\/Code>/.exec(thrown.body)?.[1] ?? "no code";
    const how = thrown.status < 400
        ? "the bucket lies in another region: set the option region"
        : "check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, and that they may read and write there";
    return new Error(`the object store answered ${thrown.status} (${code}) for bucket ${bucket}: ${how}`, {
        cause: thrown,
    });
}
/** The five entities that XML knows, and characters by number. */
function fromXml(text) {
    const named = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
    return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, digits, name) => {
        if (name !== undefined)
            return named[name] ?? whole;
        return String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16));
    });
}
function tagIn(body, name) {
    return new RegExp(`<${name}>([^<]*)</${name}>`).exec(new TextDecoder().decode(body))?.[1] ?? null;
}


/***/ }),

/***/ 33326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandEnvironment),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);


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
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run.command], {
            cwd: run.folder,
            env: run.env,
            detached: node_process__WEBPACK_IMPORTED_MODULE_1__.platform !== "win32",
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
        node_process__WEBPACK_IMPORTED_MODULE_1__.on(name, act);
    return () => {
        for (const name of ["SIGINT", "SIGTERM"])
            node_process__WEBPACK_IMPORTED_MODULE_1__.off(name, act);
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
        node_process__WEBPACK_IMPORTED_MODULE_1__.kill(node_process__WEBPACK_IMPORTED_MODULE_1__.platform === "win32" ? pid : -pid, name);
    }
    catch {
        // It has ended already.
    }
}


/***/ }),

/***/ 75440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ checkOptions),
  m: () => (/* binding */ makeTarget)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var classic_schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/js/targets/command-run.js
var command_run = __webpack_require__(33326);
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
    return classic_schemas.string({ error: `is missing (for example ${example})` })
        .min(1, { error: `is empty (for example ${example})` });
}

;// CONCATENATED MODULE: ./.cache/js/targets/command.js




const commandOptions = classic_schemas.strictObject({
    command: required("./deploy.sh"),
    "health-url": classic_schemas.url({ protocol: /^https?$/, error: "is not an http address" }).optional(),
    "rollback-command": classic_schemas.string().min(1).optional(),
    "current-command": classic_schemas.string().min(1).optional(),
    "canary-command": classic_schemas.string().min(1).optional(),
});
/** Target `command`: the user's own commands deploy, restore and tell what serves; health is an address that
 *  answers 200. The commands get EVENHAND_DIGEST (what should serve when they end), EVENHAND_PREVIOUS (what serves
 *  when they begin), EVENHAND_MODEL, EVENHAND_ENVIRONMENT, EVENHAND_COMMIT and EVENHAND_RUN_ID; the one that divides
 *  traffic also EVENHAND_TRAFFIC (per cent for EVENHAND_DIGEST). */
function makeCommandTarget(raw, access) {
    const options = parseOptions("command", commandOptions, raw);
    const healthUrl = options["health-url"] ?? null;
    // A cancelled run stops what it began, and then restores: that must not be stopped too.
    let isRestoring = false;
    const run = async (key, wanted, previous, more = {}) => {
        const isShown = key !== "current-command";
        if (isShown)
            access.fence.open();
        const end = await (0,command_run/* runCommand */.d)({
            command: options[key] ?? "",
            env: { ...(0,command_run/* commandEnvironment */.J)(access.env), ...variables(wanted, previous), ...more },
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
    const divide = async (percent, wanted, before, journal) => {
        const first = firstLine(options["canary-command"] ?? "");
        await journal("divide", `${percent} % to the new model: ${first}`);
        await run("canary-command", wanted, before, { EVENHAND_TRAFFIC: String(percent) });
        await becomeHealthy(journal);
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
        ...(options["canary-command"] === undefined
            ? {}
            : {
                start: (wanted, before, journal) => divide(0, wanted, before, journal),
                async split(percent, wanted, before, journal) {
                    await divide(percent, wanted, before, journal);
                    return { percent };
                },
            }),
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

// EXTERNAL MODULE: ./.cache/js/core/digest.js
var core_digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/train/folder-digest.js
var folder_digest = __webpack_require__(4346);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.cache/js/targets/model-content.js






/** The wanted model's bytes: from the option `path`, else from the artifact of its digest. What lies there counts
 *  only when it has the digest that was evaluated.
 *  @throws UserError when neither has it */
async function findModel(place, wanted) {
    if (wanted.digest === null)
        throw new Error("a model without a digest cannot be looked for");
    const own = place.path === null ? "no path is named" : await readModel(place.folder, place.path);
    if (typeof own !== "string" && own.digest === wanted.digest)
        return own;
    const there = typeof own === "string" ? own : `${place.path} has the digest ${model_content_short(own.digest)} instead`;
    const stored = place.shelf === null ? "no artifact is looked for" : await place.shelf.find(wanted.model, wanted.digest);
    if (typeof stored !== "string" && stored.digest === wanted.digest)
        return stored;
    throw new errors/* UserError */.y({
        code: "file-missing",
        message: `the model ${model_content_short(wanted.digest)} cannot be had: ${there}, and ${typeof stored === "string" ? stored : "its artifact holds another model"}`,
        hint: "put the file or folder that was evaluated where the target's option `path` says, for example by actions/download-artifact with the run's id, or let train upload it (upload-model: true)",
    });
}
/** A file or folder as a model; a sentence's end when there is none. Links are not followed. */
async function readModel(folder, name) {
    const full = external_node_path_.resolve(folder, name);
    const stats = await (0,promises_.lstat)(full).catch(() => null);
    if (stats === null)
        return `there is nothing at ${name}`;
    if (stats.isFile()) {
        const file = await readOne(full, external_node_path_.basename(full));
        return { kind: "file", digest: file.digest, files: [file] };
    }
    if (!stats.isDirectory())
        return `${name} is neither a file nor a folder`;
    const files = [];
    for (const entry of await (0,promises_.readdir)(full, { withFileTypes: true, recursive: true })) {
        const at = external_node_path_.join(entry.parentPath, entry.name);
        const inside = external_node_path_.relative(full, at).split(external_node_path_.sep).join("/");
        if (entry.isFile())
            files.push(await readOne(at, inside));
        else if (!entry.isDirectory())
            return `${name}/${inside} is neither a file nor a folder`;
    }
    if (files.length === 0)
        return `the folder ${name} is empty`;
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { kind: "folder", digest: (0,folder_digest/* folderDigest */.D)(files), files };
}
async function readOne(full, name) {
    const { hex, bytes } = await (0,core_digest/* digestStream */.Nq)((0,external_node_fs_.createReadStream)(full), "sha256");
    return {
        path: name,
        digest: `sha256:${hex}`,
        bytes,
        stream: (from = 0) => (0,external_node_fs_.createReadStream)(full, { start: from, highWaterMark: 1 << 20 }),
    };
}
function model_content_short(digest) {
    return digest.replace(/^sha256:/, "").slice(0, 12);
}

;// CONCATENATED MODULE: ./.cache/js/targets/pointer.js
/** A target over such a store: everything is in place before the pointer moves, so that a crash leaves the old model
 *  or the new one. */
function makePointerTarget(store) {
    return {
        name: store.name,
        readBack: () => store.read(),
        async plan(wanted, before) {
            const version = await store.find(wanted);
            return [
                ...(version === null ? await store.plan(wanted) : [`use \`${version}\`, which has this digest`]),
                `move ${store.pointer}${before?.version == null ? "" : ` from \`${before.version}\``} to it`,
            ];
        },
        async apply(wanted, _before, journal) {
            const version = (await store.find(wanted)) ?? (await store.put(wanted, journal));
            const current = await store.read();
            if (current.version !== version) {
                if (current.version !== null && store.remember !== undefined) {
                    await journal("remember-previous", current.version);
                    await store.remember(current.version);
                }
                await journal("move-pointer", `${store.pointer} to ${version}`);
                await store.point(version, wanted, current);
            }
            return { version, url: store.urlOf(version) };
        },
        async restore(before, _failed, journal) {
            const current = await store.read();
            if (before === null || (before.digest === null && before.version === null)) {
                if (current.version === null && current.digest === null)
                    return;
                await journal("clear-pointer", `${store.pointer}: it named nothing before`);
                return store.clear();
            }
            const version = before.version ?? (await store.find(before));
            if (version === null)
                throw new Error(`the model before is not at the target any more`);
            if (current.version === version)
                return;
            await journal("move-pointer-back", `${store.pointer} to ${version}`);
            await store.point(version, before, current);
        },
    };
}
/** What a wanted model is called in templates: `{digest}` (64 hex digits), `{digest12}`, `{commit}`, `{model}`,
 *  `{environment}` and `{run}`. */
function fillTemplate(template, wanted) {
    const hex = (wanted.digest ?? "").replace(/^sha256:/, "");
    const values = {
        digest: hex,
        digest12: hex.slice(0, 12),
        commit: wanted.commit ?? "",
        model: wanted.model,
        environment: wanted.environment,
        run: String(wanted.evidence?.runId ?? ""),
    };
    return template.replace(/\{(\w+)\}/g, (written, name) => values[name] ?? written);
}

;// CONCATENATED MODULE: ./.cache/js/targets/github-release.js







const githubReleaseOptions = classic_schemas.strictObject({
    tag: classic_schemas.string().min(1).default("{model}-{environment}"),
    path: classic_schemas.string().min(1).optional(),
});
/** Which file of the release is which file of the model. */
const listingName = "evenhand.json";
const listingSchema = classic_schemas.object({
    kind: classic_schemas["enum"](["file", "folder"]),
    files: classic_schemas.array(classic_schemas.object({ path: classic_schemas.string().min(1), asset: classic_schemas.string().min(1) })).min(1),
});
const pointerSchema = classic_schemas.looseObject({ release: classic_schemas.string().nullable() });
/** Target `github-release`: each model is a release of its own with a file for each of its files, and a tag of the
 *  environment holds the file that names the one that serves. */
function makeGithubReleaseTarget(raw, place, access) {
    const options = parseOptions("github-release", githubReleaseOptions, raw);
    const { releases } = access;
    if (releases === null)
        throw new Error("target github-release works on a runner only");
    const tag = tagOf(options.tag, place);
    const tagOfModel = ({ digest }) => `model-${(digest ?? "").replace(/^sha256:/, "")}`;
    /** Of a published release that holds all of the model it is named for; null: there is none. */
    async function find(wanted) {
        const name = wanted.version ?? tagOfModel(wanted);
        const release = await releases.find(name);
        if (release === null || release.isDraft) {
            if (wanted.version === null)
                return null;
            throw new Error(`the release ${name} is not there any more`);
        }
        const digest = await digestOf(releases, release);
        if (wanted.digest === null || digest === wanted.digest)
            return name;
        throw new Error(`the release ${name} holds ${digest ?? "no model"}, not ${wanted.digest}`);
    }
    return makePointerTarget({
        name: "github-release",
        pointer: `the tag \`${tag}\``,
        async read() {
            const version = releaseNamed(await releases.pointer(tag), tag);
            if (version === null)
                return { digest: null, version: null };
            const release = await releases.find(version);
            return { digest: release === null ? null : await digestOf(releases, release), version };
        },
        find,
        async put(wanted, journal) {
            const content = await findModel({ ...access, path: options.path ?? null }, wanted);
            await putRelease(releases, tagOfModel(wanted), { wanted, content }, journal);
            const version = await find(wanted);
            if (version === null)
                throw new Error(`the release ${tagOfModel(wanted)} was published and is not there`);
            return version;
        },
        point: (version, wanted, before) => movePointer(releases, tag, before, {
            ...{ release: version, digest: wanted.digest, commit: wanted.commit, previous: before.version },
            evidence: wanted.evidence?.url ?? null,
        }),
        clear: async () => {
            const current = releaseNamed(await releases.pointer(tag), tag);
            await movePointer(releases, tag, { digest: null, version: current }, { release: null });
        },
        urlOf: () => releases.pointerUrl(tag),
        plan: async (wanted) => [
            `publish ${options.path === undefined ? "the model" : `\`${options.path}\``} as the release \`${tagOfModel(wanted)}\``,
        ],
    });
}
/** Everything is attached to a draft, which nobody sees, and published by one request. */
async function putRelease(releases, tag, { wanted, content }, journal) {
    const named = content.files.map((file) => ({ file, asset: assetName(content, file) }));
    const listing = listingFile(content, named);
    await journal("draft-release", tag);
    const words = `The model ${wanted.model}, \`${wanted.digest}\`.${wanted.evidence === null ? "" : ` Evaluated in ${wanted.evidence.url}.`}`;
    const draft = (await releases.find(tag)) ?? (await releases.begin(tag, wanted.commit, words));
    await journal("attach-files", `${content.files.length} to ${tag}`);
    for (const { asset, file } of [...named, { asset: listingName, file: listing }]) {
        const there = draft.files.find(({ name }) => name === asset);
        if (there?.digest === file.digest)
            continue;
        if (there !== undefined)
            await releases.remove(there);
        await releases.attach(draft.id, asset, file);
    }
    await journal("publish", tag);
    await releases.publish(draft.id);
}
/** GitHub takes few letters in a name. Files of a folder are named by their content. */
function assetName({ kind }, { path, digest }) {
    const plain = path.replace(/[^A-Za-z0-9._-]/g, "-").replace(/^[^A-Za-z0-9]+/, "");
    return kind === "file" && plain !== "" && plain !== listingName ? plain : digest.replace(/^sha256:/, "");
}
function listingFile({ kind }, named) {
    const files = named.map(({ file, asset }) => ({ path: file.path, asset }));
    const text = `${(0,core_digest/* canonicalJson */.dj)({ kind, files })}\n`;
    const bytes = new TextEncoder().encode(text);
    return {
        ...{ path: listingName, digest: (0,core_digest/* sha256 */.sc)(text), bytes: bytes.byteLength },
        async *stream(from = 0) {
            yield bytes.subarray(from);
        },
    };
}
/** The model's digest by the files that lie there; null: no model of ours. */
async function digestOf(releases, { files }) {
    const listing = files.find(({ name }) => name === listingName);
    if (listing === undefined)
        return null;
    const chunks = [];
    for await (const chunk of releases.read(listing))
        chunks.push(chunk);
    const { kind, files: listed } = listingSchema.parse(JSON.parse(Buffer.concat(chunks).toString("utf8")));
    const found = [];
    for (const { path, asset } of listed) {
        const file = files.find(({ name }) => name === asset);
        if (file === undefined)
            throw new Error(`the file ${asset} of the release is gone`);
        found.push({ path, digest: await contentDigest(releases, file) });
    }
    if (kind === "folder")
        return (0,folder_digest/* folderDigest */.D)(found);
    return found.length === 1 ? found[0].digest : null;
}
async function contentDigest(releases, file) {
    return file.digest ?? `sha256:${(await (0,core_digest/* digestStream */.Nq)(releases.read(file), "sha256")).hex}`;
}
function releaseNamed(pointer, tag) {
    if (pointer === null)
        return null;
    try {
        return pointerSchema.parse(JSON.parse(pointer.text)).release;
    }
    catch {
        throw new Error(`the tag ${tag} holds no model.json of ours: give the target another \`tag\``);
    }
}
/** @param before what was read: somebody who moved it since is not overwritten */
async function movePointer(releases, tag, before, content) {
    const current = await releases.pointer(tag);
    if (releaseNamed(current, tag) !== before.version)
        throw new Error(`somebody moved the tag ${tag} in the meantime`);
    await releases.point(tag, current?.commit ?? null, `${JSON.stringify(content, null, 2)}\n`);
}
function tagOf(template, place) {
    const tag = template
        .replaceAll("{environment}", place.environment)
        .replaceAll("{model}", place.model)
        .replace(/[^A-Za-z0-9._-]/g, "-");
    if (/^[A-Za-z0-9][\w.-]{0,99}$/.test(tag) && !/\.\.|\.lock$|\.$/.test(tag) && !tag.startsWith("model-"))
        return tag;
    throw new errors/* UserError */.y({
        code: "config-invalid",
        message: `options of target github-release: tag ${JSON.stringify(tag.slice(0, 80))} cannot be used`,
        hint: "a tag of its own, such as fraud-production; those that begin with model- are the models",
    });
}

// EXTERNAL MODULE: ./.cache/js/clients/http/exchange.js
var exchange = __webpack_require__(75681);
;// CONCATENATED MODULE: ./.cache/js/clients/http/pieces.js
/** The same bytes in pieces of one size, the last one shorter. */
async function* inPieces(chunks, size) {
    let held = [];
    let bytes = 0;
    for await (const chunk of chunks) {
        let rest = chunk;
        while (bytes + rest.length >= size) {
            const part = rest.subarray(0, size - bytes);
            yield Buffer.concat([...held, part]);
            rest = rest.subarray(part.length);
            held = [];
            bytes = 0;
        }
        if (rest.length > 0)
            held.push(rest);
        bytes += rest.length;
    }
    if (bytes > 0)
        yield Buffer.concat(held);
}

;// CONCATENATED MODULE: ./.cache/js/clients/huggingface/transfer.js



const lfsType = "application/vnd.git-lfs+json";
/** What the Hub's LFS says is to be done with a file. */
const actionSchema = classic_schemas.object({ href: classic_schemas.url(), header: classic_schemas.record(classic_schemas.string(), classic_schemas.string()).nullish() });
/** In one request, or in parts where the Hub's answer gives an address for each. */
async function transfer(line, to, file) {
    const { chunk_size: size, ...rest } = to.header ?? {};
    if (size === undefined) {
        const chunks = [];
        for await (const chunk of file.stream())
            chunks.push(chunk);
        const body = Buffer.concat(chunks);
        await (0,exchange/* exchange */.cv)(line, { method: "PUT", url: new URL(to.href), headers: rest, body, repeatable: true });
        return;
    }
    const addresses = Object.entries(rest)
        .filter(([name]) => /^\d+$/.test(name))
        .sort(([a], [b]) => Number(a) - Number(b));
    const parts = [];
    for await (const body of inPieces(file.stream(), Number(size))) {
        const address = addresses[parts.length]?.[1];
        if (address === undefined)
            throw new Error("the Hub gave fewer addresses than the file has parts");
        const answer = await (0,exchange/* exchange */.cv)(line, { method: "PUT", url: new URL(address), body, repeatable: true });
        parts.push({ partNumber: parts.length + 1, etag: (0,exchange/* headerOf */.rR)(answer, "etag") ?? "" });
    }
    await (0,exchange/* exchange */.cv)(line, {
        ...{ method: "POST", url: new URL(to.href), repeatable: true },
        headers: { accept: lfsType, "content-type": lfsType },
        body: JSON.stringify({ oid: file.oid, parts }),
    });
}

;// CONCATENATED MODULE: ./.cache/js/clients/huggingface/repository.js



const treeSchema = classic_schemas.array(classic_schemas.looseObject({
    type: classic_schemas.string(),
    path: classic_schemas.string(),
    size: classic_schemas.int().nonnegative().default(0),
    lfs: classic_schemas.looseObject({ oid: classic_schemas.string().regex(/^[0-9a-f]{64}$/) }).nullish(),
}));
const batchSchema = classic_schemas.object({
    objects: classic_schemas.array(classic_schemas.object({
        error: classic_schemas.object({ message: classic_schemas.string() }).nullish(),
        actions: classic_schemas.object({ upload: actionSchema.optional(), verify: actionSchema.optional() }).nullish(),
    })),
});
const mostPages = 200;
function makeHubRepository(options) {
    const line = { ...options, name: "the Hub" };
    const base = options.endpoint.replace(/\/+$/, "");
    const api = (path) => new URL(`${base}/api/models/${options.repository}/${path}`);
    const login = options.token === null ? {} : { authorization: `Bearer ${options.token}` };
    const ask = (call) => (0,exchange/* exchange */.cv)(line, { ...call, headers: { ...login, ...call.headers } }).catch((thrown) => {
        throw explain(thrown, options);
    });
    const post = (url, body, repeatable, accepts = []) => ask({
        ...{ method: "POST", url, repeatable, accepts },
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
    });
    return {
        async head(branch) {
            const url = api(`revision/${encodeURIComponent(branch)}`);
            const answer = await ask({ method: "GET", url, repeatable: true, accepts: [404] });
            if (answer.status !== 404)
                return classic_schemas.looseObject({ sha: classic_schemas.string() }).parse(jsonOf(answer)).sha;
            // A branch that is not there and a repository that is not there are told apart by the Hub's own word.
            if ((0,exchange/* headerOf */.rR)(answer, "x-error-code") === "RevisionNotFound")
                return null;
            throw new Error(`there is no model ${options.repository} at ${base}, or the token may not see it`);
        },
        async files(revision) {
            const found = [];
            let url = api(`tree/${encodeURIComponent(revision)}?recursive=true&expand=false`);
            for (let page = 0; url !== null && page < mostPages; page++) {
                const answer = await ask({ method: "GET", url, repeatable: true });
                const files = treeSchema.parse(jsonOf(answer)).filter(({ type }) => type === "file");
                found.push(...files.map(({ path, size, lfs }) => ({
                    ...{ path, bytes: size },
                    digest: lfs == null ? null : `sha256:${lfs.oid}`,
                })));
                const next = /<([^>]+)>;\s*rel="next"/.exec((0,exchange/* headerOf */.rR)(answer, "link") ?? "")?.[1];
                url = next === undefined ? null : new URL(next, url);
            }
            return found;
        },
        async read(revision, path) {
            const at = path.split("/").map(encodeURIComponent).join("/");
            const url = new URL(`${base}/${options.repository}/resolve/${encodeURIComponent(revision)}/${at}`);
            return (0,exchange/* download */.RG)({ ...line, timeoutMs: options.transferMs }, { method: "GET", url, headers: login, repeatable: false });
        },
        async upload(file) {
            const oid = file.digest.replace(/^sha256:/, "");
            const answer = await ask({
                ...{ method: "POST", repeatable: true },
                url: new URL(`${base}/${options.repository}.git/info/lfs/objects/batch`),
                headers: { accept: lfsType, "content-type": lfsType },
                body: JSON.stringify({
                    ...{ operation: "upload", transfers: ["basic", "multipart"], hash_algo: "sha_256" },
                    objects: [{ oid, size: file.bytes }],
                }),
            });
            const [object] = batchSchema.parse(jsonOf(answer)).objects;
            if (object?.error != null)
                throw new Error(`the Hub does not take ${oid}: ${object.error.message}`);
            if (object?.actions?.upload === undefined)
                return;
            await transfer({ ...line, timeoutMs: options.transferMs }, object.actions.upload, { ...file, oid });
            const { verify } = object.actions;
            if (verify === undefined)
                return;
            const own = new URL(verify.href).origin === new URL(base).origin ? login : {};
            await (0,exchange/* exchange */.cv)(line, {
                ...{ method: "POST", url: new URL(verify.href), repeatable: true },
                headers: { ...own, "content-type": "application/json", ...verify.header },
                body: JSON.stringify({ oid, size: file.bytes }),
            });
        },
        async commit(branch, parent, title, changes) {
            const header = { summary: title, ...(parent === null ? {} : { parentCommit: parent }) };
            const lines = [{ key: "header", value: header }, ...changes.map(changeLine)];
            const answer = await ask({
                ...{ method: "POST", url: api(`commit/${encodeURIComponent(branch)}`), repeatable: false },
                headers: { "content-type": "application/x-ndjson" },
                body: lines.map((one) => JSON.stringify(one)).join("\n"),
            });
            return classic_schemas.looseObject({ commitOid: classic_schemas.string() }).parse(jsonOf(answer)).commitOid;
        },
        async createEmpty(branch) {
            const url = api(`branch/${encodeURIComponent(branch)}`);
            return (await post(url, { emptyBranch: true }, true, [409])).status !== 409;
        },
        async setBranch(branch, commit) {
            const url = api(`branch/${encodeURIComponent(branch)}`);
            await post(url, { startingPoint: commit, overwrite: true }, true);
        },
        async deleteBranch(branch) {
            const url = api(`branch/${encodeURIComponent(branch)}`);
            await ask({ method: "DELETE", url, repeatable: true, accepts: [404] });
        },
    };
}
function jsonOf(answer) {
    return JSON.parse(answer.body.toString("utf8"));
}
function explain(thrown, { repository }) {
    if (!(thrown instanceof exchange/* Refusal */.P_) || (thrown.status !== 401 && thrown.status !== 403))
        return thrown;
    return new Error(`the Hub answered ${thrown.status} for ${repository}: set HF_TOKEN in the step's env to a token that may write to it`, { cause: thrown });
}
function changeLine(change) {
    const { path } = change;
    if ("content" in change) {
        const content = Buffer.from(change.content).toString("base64");
        return { key: "file", value: { path, content, encoding: "base64" } };
    }
    const oid = change.digest.replace(/^sha256:/, "");
    return { key: "lfsFile", value: { path, algo: "sha256", size: change.bytes, oid } };
}

;// CONCATENATED MODULE: ./.cache/js/targets/huggingface/huggingface.js








const huggingfaceOptions = classic_schemas.strictObject({
    repository: required("acme/fraud").regex(/^[\w.-]{1,96}\/[\w.-]{1,96}$/, {
        error: "is not namespace/name",
    }),
    branch: classic_schemas.string()
        .regex(/^[\w][\w.-]{0,99}$/, { error: "is not the name of a branch" })
        .optional(),
    path: classic_schemas.string().min(1).optional(),
    endpoint: classic_schemas.url({ protocol: /^https?$/, error: "is not an http address" }).optional(),
});
/** Says beside the files whether they are one file or a folder: a folder of one file has another digest. */
const huggingface_listingFile = "evenhand.json";
const huggingface_listingSchema = classic_schemas.looseObject({ kind: classic_schemas["enum"](["file", "folder"]) });
/** Of the Hub's own. */
const ownFiles = new Set([huggingface_listingFile, ".gitattributes"]);
/** Target `huggingface`: each model is one commit on a branch of its own, and the branch of the environment names the
 *  commit that serves. */
function makeHuggingfaceTarget(raw, environment, access) {
    const options = parseOptions("huggingface", huggingfaceOptions, raw);
    const text = (name) => (access.env[name] ?? "").trim() || null;
    const endpoint = options.endpoint ?? text("HF_ENDPOINT") ?? "https://huggingface.co";
    const hub = makeHubRepository({
        ...{ ...access, endpoint, repository: options.repository },
        token: text("HF_TOKEN"),
    });
    const branch = branchOf(options, environment);
    const ownBranch = (wanted) => `model-${(wanted.digest ?? "").replace(/^sha256:/, "")}`;
    const find = async (wanted) => {
        const commit = wanted.version ?? (await hub.head(ownBranch(wanted)));
        if (commit === null)
            return null;
        const digest = await huggingface_digestOf(hub, commit);
        if (wanted.digest === null || digest === wanted.digest)
            return commit;
        // An own branch without files is what a run leaves that died before its commit.
        if (digest === null && wanted.version === null && (await isEmpty(hub, commit)))
            return null;
        throw new Error(`commit ${commit} of ${options.repository} holds ${digest ?? "no model"}, not ${wanted.digest}`);
    };
    return makePointerTarget({
        name: "huggingface",
        pointer: `the branch \`${branch}\` of \`${options.repository}\``,
        async read() {
            const commit = await hub.head(branch);
            if (commit === null)
                return { digest: null, version: null };
            return { digest: await huggingface_digestOf(hub, commit), version: commit };
        },
        find,
        async put(wanted, journal) {
            const content = await findModel({ ...access, path: options.path ?? null }, wanted);
            await journal("upload-files", `${content.files.length} to ${options.repository}`);
            for (const file of content.files)
                await hub.upload(file);
            await journal("commit", ownBranch(wanted));
            await hub.createEmpty(ownBranch(wanted));
            const parent = await hub.head(ownBranch(wanted));
            const listing = new TextEncoder().encode(`${JSON.stringify({ kind: content.kind, digest: content.digest })}\n`);
            const changes = [{ path: huggingface_listingFile, content: listing }, ...content.files];
            await hub.commit(ownBranch(wanted), parent, `Evenhand: ${wanted.model} ${wanted.digest}`, changes);
            const commit = await find(wanted);
            if (commit === null)
                throw new Error(`the commit on ${ownBranch(wanted)} is not there`);
            return commit;
        },
        point: (version) => hub.setBranch(branch, version),
        clear: () => hub.deleteBranch(branch),
        urlOf: (version) => `${endpoint.replace(/\/+$/, "")}/${options.repository}/tree/${version}`,
        plan: async (wanted) => [
            `commit ${options.path === undefined ? "the model" : `\`${options.path}\``} to the branch \`${ownBranch(wanted)}\``,
        ],
    });
}
/** The digest of a commit's files; null: Evenhand did not write it. Large files have theirs, small ones are read. */
async function huggingface_digestOf(hub, commit) {
    const all = await hub.files(commit);
    if (!all.some(({ path }) => path === huggingface_listingFile))
        return null;
    const chunks = [];
    for await (const chunk of await hub.read(commit, huggingface_listingFile))
        chunks.push(chunk);
    const { kind } = huggingface_listingSchema.parse(JSON.parse(Buffer.concat(chunks).toString("utf8")));
    const files = [];
    for (const { path, digest } of all.filter((one) => !ownFiles.has(one.path))) {
        const own = digest ?? `sha256:${(await (0,core_digest/* digestStream */.Nq)(await hub.read(commit, path), "sha256")).hex}`;
        files.push({ path, digest: own });
    }
    if (kind === "folder")
        return (0,folder_digest/* folderDigest */.D)(files);
    return files.length === 1 ? files[0].digest : null;
}
async function isEmpty(hub, commit) {
    return (await hub.files(commit)).every(({ path }) => ownFiles.has(path) && path !== huggingface_listingFile);
}
function branchOf(options, environment) {
    const branch = options.branch ?? environment.toLowerCase().replace(/[^a-z0-9._-]/g, "-");
    if (branch !== "main" && !branch.startsWith("model-"))
        return branch;
    throw new errors/* UserError */.y({
        code: "config-invalid",
        message: `options of target huggingface: branch ${JSON.stringify(branch)} is kept for other things`,
        hint: "a branch of its own, such as production",
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas.ZodNumber, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/rollout.js

const count = classic_schemas.int().nonnegative();
const condition = classic_schemas.looseObject({
    type: classic_schemas.string(),
    status: classic_schemas.string(),
    reason: classic_schemas.string().nullish(),
    message: classic_schemas.string().nullish(),
});
const conditions = classic_schemas.array(condition).nullish();
const metadata = classic_schemas.looseObject({ generation: count.default(0) });
const deploymentSchema = classic_schemas.looseObject({
    metadata,
    spec: classic_schemas.looseObject({ replicas: count.nullish(), paused: classic_schemas.boolean().nullish() }),
    status: classic_schemas.looseObject({
        observedGeneration: count.default(0),
        replicas: count.default(0),
        updatedReplicas: count.default(0),
        availableReplicas: count.default(0),
        conditions,
    })
        .prefault({}),
});
/** The rule of `kubectl rollout status` for a Deployment, and two states in which it would wait or lie: paused, and no
 *  replica wanted.
 *  @throws ZodError for what is no Deployment */
function judgeDeployment(resource) {
    const { metadata: meta, spec, status } = deploymentSchema.parse(resource);
    const wanted = spec.replicas ?? 1;
    if (spec.paused === true)
        return failed("it is paused: resume it");
    if (wanted === 0)
        return failed("it is scaled to 0 replicas, so that nothing can serve");
    if (status.observedGeneration < meta.generation)
        return waiting("the change was not seen yet");
    const progressing = (status.conditions ?? []).find(({ type }) => type === "Progressing");
    if (progressing?.reason === "ProgressDeadlineExceeded")
        return failed(`it made no progress within its deadline${said(progressing.message)}`);
    if (status.updatedReplicas < wanted)
        return waiting(`${status.updatedReplicas} of ${wanted} new pods were made`);
    if (status.replicas > status.updatedReplicas)
        return waiting(`${status.replicas - status.updatedReplicas} old pods are still there`);
    if (status.availableReplicas < status.updatedReplicas)
        return waiting(`${status.availableReplicas} of ${status.updatedReplicas} new pods are available`);
    return done;
}
const statefulSetSchema = classic_schemas.looseObject({
    metadata,
    spec: classic_schemas.looseObject({
        replicas: count.nullish(),
        updateStrategy: classic_schemas.looseObject({
            type: classic_schemas.string().default("RollingUpdate"),
            rollingUpdate: classic_schemas.looseObject({ partition: count.default(0) }).nullish(),
        })
            .prefault({}),
    }),
    status: classic_schemas.looseObject({
        observedGeneration: count.default(0),
        readyReplicas: count.default(0),
        updatedReplicas: count.default(0),
        currentRevision: classic_schemas.string().default(""),
        updateRevision: classic_schemas.string().default(""),
    })
        .prefault({}),
});
/** The same for a StatefulSet; one that is not updated by itself, or in part only, is refused.
 *  @throws ZodError for what is no StatefulSet */
function judgeStatefulSet(resource) {
    const { metadata: meta, spec, status } = statefulSetSchema.parse(resource);
    const wanted = spec.replicas ?? 1;
    const { type, rollingUpdate } = spec.updateStrategy;
    if (type !== "RollingUpdate")
        return failed(`its update strategy is ${type}, which changes no pod`);
    if ((rollingUpdate?.partition ?? 0) > 0)
        return failed("its partition leaves old pods as they are");
    if (wanted === 0)
        return failed("it is scaled to 0 replicas, so that nothing can serve");
    if (status.observedGeneration < meta.generation)
        return waiting("the change was not seen yet");
    if (status.readyReplicas < wanted)
        return waiting(`${status.readyReplicas} of ${wanted} pods are ready`);
    if (status.updateRevision !== status.currentRevision)
        return waiting(`${status.updatedReplicas} of ${wanted} pods are new`);
    return done;
}
const inferenceSchema = classic_schemas.looseObject({
    metadata,
    status: classic_schemas.looseObject({
        observedGeneration: count.nullish(),
        url: classic_schemas.string().nullish(),
        conditions,
        modelStatus: classic_schemas.looseObject({
            transitionStatus: classic_schemas.string().nullish(),
            lastFailureInfo: classic_schemas.looseObject({ message: classic_schemas.string().nullish() }).nullish(),
        })
            .nullish(),
    })
        .prefault({}),
});
/** KServe's InferenceService: its condition Ready, for the generation that was written; a model that cannot be loaded
 *  is not waited for.
 *  @throws ZodError for what is no InferenceService */
function judgeInference(resource) {
    const { metadata: meta, status } = inferenceSchema.parse(resource);
    if (status.observedGeneration != null && status.observedGeneration < meta.generation)
        return waiting("the change was not seen yet");
    const transition = status.modelStatus?.transitionStatus ?? "";
    if (transition === "InvalidSpec" || transition === "BlockedByFailedLoad")
        return failed(`the model was not loaded (${transition})${said(status.modelStatus?.lastFailureInfo?.message)}`);
    const ready = (status.conditions ?? []).find(({ type }) => type === "Ready");
    if (ready?.status === "True")
        return done;
    return waiting(ready === undefined
        ? "it says nothing of Ready"
        : `it is not ready${said(ready.message ?? ready.reason)}`);
}
/** The address of an InferenceService; null: it has none yet. */
function inferenceUrl(resource) {
    return inferenceSchema.parse(resource).status.url ?? null;
}
const done = { state: "done" };
function waiting(text) {
    return { state: "waiting", text };
}
function failed(text) {
    return { state: "failed", text };
}
function said(message) {
    return message == null || message === "" ? "" : `: ${message.slice(0, 300)}`;
}

;// CONCATENATED MODULE: ./.cache/js/targets/settle.js
const settle_between = 1_000;
/** How long a change of another run is waited for before it is said that it has not come to rest. */
const restMs = 120_000;
/** Looks every second until the change is done; what was seen then. Throws when it failed, or when the time is up,
 *  with what was said last. */
async function settle(settling, { clock, timeoutMs }) {
    const end = clock.now() + timeoutMs;
    for (;;) {
        const seen = await settling.look();
        const progress = settling.judge(seen);
        if (progress.state === "done")
            return seen;
        const isLate = clock.now() + settle_between >= end;
        if (progress.state === "failed" || isLate) {
            const more = (await settling.explain?.().catch(() => "")) ?? "";
            const how = progress.state === "failed" ? "failed" : `was not ready within ${timeoutMs / 1000} s`;
            throw new Error(`${settling.what} ${how}: ${progress.text}${more === "" ? "" : `; ${more}`}`);
        }
        await clock.sleep(settle_between);
    }
}

// EXTERNAL MODULE: ./.cache/js/clients/kubernetes/client.js + 6 modules
var client = __webpack_require__(40005);
;// CONCATENATED MODULE: ./.cache/js/targets/kubernetes/options.js


/** Options of every target in a cluster. */
const clusterOptions = {
    namespace: classic_schemas.string()
        .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, { error: "is not the name of a namespace" })
        .optional(),
    kubeconfig: classic_schemas.string().min(1).optional(),
    context: classic_schemas.string().min(1).optional(),
};
const resourceName = classic_schemas.string({ error: "is missing (for example fraud)" })
    .regex(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/, { error: "is not the name of a resource" });
/** Where the model's digest stands, on a pod template or an InferenceService. */
const digestAnnotation = "evenhand.dev/digest";
/** The cluster, found at the first question and once. */
function makePlace(options, access) {
    let found = null;
    return () => {
        found ??= (0,client/* connectKubernetes */.Z)({
            environment: access.env,
            clock: access.clock,
            kubeconfig: options.kubeconfig ?? null,
            context: options.context ?? null,
        }).then((client) => ({ client, namespace: options.namespace ?? client.cluster.namespace }));
        return found;
    };
}
/** The digest in an annotation; null when there is none that Evenhand wrote. */
function digestIn(annotations) {
    const said = annotations?.[digestAnnotation];
    return said !== undefined && /^sha256:[0-9a-f]{64}$/.test(said) ? said : null;
}

;// CONCATENATED MODULE: ./.cache/js/targets/kubernetes/kserve.js







const apiVersion = "serving.kserve.io/v1beta1";
const kind = "InferenceService";
const kserveOptions = classic_schemas.strictObject({
    ...clusterOptions,
    service: resourceName,
    "storage-uri": required("s3://models/fraud/{digest}"),
    "canary-percent": number({ error: "is not a share of traffic from 1 to 99" })
        .int()
        .min(1, { error: "is not a share of traffic from 1 to 99" })
        .max(99, { error: "is not a share of traffic from 1 to 99" })
        .optional(),
});
const serviceSchema = classic_schemas.looseObject({
    metadata: classic_schemas.looseObject({ annotations: classic_schemas.record(classic_schemas.string(), classic_schemas.string()).nullish() }),
    spec: classic_schemas.looseObject({
        predictor: classic_schemas.looseObject({
            model: classic_schemas.looseObject({ storageUri: classic_schemas.string().nullish() }).nullish(),
            canaryTrafficPercent: classic_schemas.int().nullish(),
        }),
    }),
});
/** Target `kserve`: the storage URI of an InferenceService, changed by server-side apply and waited for by its
 *  condition Ready. With `canary-percent` that share of traffic goes to the new model until it is ready, and then all;
 *  only KServe's serverless mode divides traffic. */
function makeKserveTarget(raw, access) {
    const options = parseOptions("kserve", kserveOptions, raw);
    const place = makePlace(options, access);
    const title = `${kind} ${options.service}`;
    const look = async () => {
        const { client, namespace } = await place();
        const found = await client.get({ apiVersion, kind, namespace, name: options.service });
        if (found !== null)
            return found;
        throw new Error(`there is no ${title} in namespace ${namespace}: create it by its own manifest first`);
    };
    const ready = (timeoutMs = access.timeoutMs) => settle({ what: title, look, judge: judgeInference }, { clock: access.clock, timeoutMs });
    const atRest = Math.min(access.timeoutMs, restMs);
    const change = async (to, journal) => {
        const { client, namespace } = await place();
        await journal("apply", `${title}: ${to.uri ?? "no storage URI"}${to.percent === null ? "" : `, ${to.percent} % of traffic`}`);
        await client.apply(changeOf(options.service, to), namespace, { force: true });
        await journal("wait-ready", title);
        await ready();
    };
    return {
        name: "kserve",
        async readBack() {
            const { digest, uri } = servesOf(await look());
            try {
                const settled = servesOf(await ready(atRest));
                if (settled.percent === null || settled.percent === 100)
                    return { digest: settled.digest, version: settled.uri };
                return { digest: null, version: `${uri}, ${settled.percent} % of traffic goes to ${digest}` };
            }
            catch (thrown) {
                return { digest: null, version: `${uri}, not ready: ${(0,errors/* errorMessage */.g)(thrown)}`.slice(0, 900) };
            }
        },
        async plan(wanted) {
            const now = servesOf(await look());
            const uri = uriOf(options, wanted);
            const share = options["canary-percent"];
            return [
                `change the storage URI of ${title} from \`${now.uri ?? "none"}\` to \`${uri}\``,
                ...(share === undefined ? [] : [`send ${share} % of traffic to it until it is ready, then all`]),
                "wait until its condition Ready is True",
            ];
        },
        async apply(wanted, _before, journal) {
            const now = servesOf(await look());
            const to = { digest: wanted.digest, uri: uriOf(options, wanted), percent: null };
            const isThere = now.digest === to.digest && now.uri === to.uri;
            const share = options["canary-percent"];
            if (!isThere && share !== undefined)
                await change({ ...to, percent: share }, journal);
            if (!isThere || (now.percent ?? 100) !== 100)
                await change(share === undefined ? to : { ...to, percent: 100 }, journal);
            return { version: to.uri, url: inferenceUrl(await ready()) };
        },
        start: (wanted, _before, journal) => change({ digest: wanted.digest, uri: uriOf(options, wanted), percent: 0 }, journal),
        async split(percent, wanted, _before, journal) {
            const share = Math.min(99, Math.max(1, Math.round(percent)));
            await change({ digest: wanted.digest, uri: uriOf(options, wanted), percent: share }, journal);
            return { percent: share };
        },
        async restore(before, _failed, journal) {
            if (before === null || before.version === null)
                throw new Error(`it is not known what ${title} served before`);
            const uri = before.version.replace(/, .*$/s, "");
            const now = servesOf(await look());
            if (now.digest === before.digest && now.uri === uri && (now.percent ?? 100) === 100)
                await ready();
            else {
                const percent = options["canary-percent"] === undefined ? null : 100;
                await change({ digest: before.digest, uri, percent }, journal);
            }
        },
    };
}
function servesOf(resource) {
    const { metadata, spec } = serviceSchema.parse(resource);
    return {
        digest: digestIn(metadata.annotations),
        uri: spec.predictor.model?.storageUri ?? null,
        percent: spec.predictor.canaryTrafficPercent ?? null,
    };
}
function uriOf(options, wanted) {
    return wanted.version ?? fillTemplate(options["storage-uri"], wanted);
}
function changeOf(name, { digest, uri, percent }) {
    const annotations = digest === null ? {} : { annotations: { [digestAnnotation]: digest } };
    const predictor = {
        model: { storageUri: uri },
        ...(percent === null ? {} : { canaryTrafficPercent: percent }),
    };
    return { apiVersion, kind, metadata: { name, ...annotations }, spec: { predictor } };
}

;// CONCATENATED MODULE: ./.cache/js/targets/kubernetes/canary-pods.js


const track = "evenhand.dev/track";
const labels = classic_schemas.record(classic_schemas.string(), classic_schemas.string()).nullish();
const canary_pods_deploymentSchema = classic_schemas.looseObject({
    metadata: classic_schemas.looseObject({ labels }),
    spec: classic_schemas.looseObject({
        replicas: classic_schemas.int().nonnegative().nullish(),
        selector: classic_schemas.looseObject({ matchLabels: labels }),
        template: classic_schemas.looseObject({
            metadata: classic_schemas.looseObject({ labels, annotations: labels }).nullish(),
            spec: classic_schemas.looseObject({ containers: classic_schemas.array(classic_schemas.looseObject({ name: classic_schemas.string() })) }),
        }),
    }),
});
/** How many pods beside those of a Deployment make about so many per cent of all; at least one. */
function canarySize(stable, percent) {
    const beside = canary_pods_deploymentSchema.parse(stable).spec.replicas ?? 1;
    const replicas = Math.max(1, Math.round((beside * percent) / (100 - percent)));
    return { replicas, beside, percent: (100 * replicas) / (beside + replicas) };
}
/** A Deployment like the given one with another model, whose pods carry its labels and one more: what selects the pods of
 *  the one by their labels selects those of the other. */
function canaryOf(stable, to) {
    const { metadata, spec } = canary_pods_deploymentSchema.parse(stable);
    const { template, selector } = spec;
    const mark = { [track]: "canary" };
    const annotations = {
        ...template.metadata?.annotations,
        ...(to.digest === null ? {} : { [digestAnnotation]: to.digest }),
    };
    const containers = template.spec.containers.map((one) => one.name === to.container ? { ...one, image: to.image } : one);
    return {
        apiVersion: "apps/v1",
        kind: "Deployment",
        metadata: { name: to.name, labels: { ...metadata.labels, ...mark } },
        spec: {
            replicas: to.replicas,
            selector: { ...selector, matchLabels: { ...selector.matchLabels, ...mark } },
            template: {
                metadata: { labels: { ...template.metadata?.labels, ...mark }, annotations },
                spec: { ...template.spec, containers },
            },
        },
    };
}
/** Whether Evenhand made it as a canary. */
function isCanary({ metadata }) {
    return metadata.labels?.[track] === "canary";
}

;// CONCATENATED MODULE: ./.cache/js/targets/kubernetes/pods.js

const selectorSchema = classic_schemas.looseObject({
    spec: classic_schemas.looseObject({
        selector: classic_schemas.looseObject({ matchLabels: classic_schemas.record(classic_schemas.string(), classic_schemas.string()).default({}) }),
    }),
});
const podSchema = classic_schemas.looseObject({
    metadata: classic_schemas.looseObject({ name: classic_schemas.string() }),
    status: classic_schemas.looseObject({
        containerStatuses: classic_schemas.array(classic_schemas.looseObject({
            name: classic_schemas.string(),
            state: classic_schemas.looseObject({
                waiting: classic_schemas.looseObject({ reason: classic_schemas.string().nullish(), message: classic_schemas.string().nullish() })
                    .nullish(),
            })
                .nullish(),
        }))
            .nullish(),
    })
        .prefault({}),
});
/** Why pods of a workload do not start, as the kubelet says it; "" when it says nothing. */
async function explainPods(client, workload, namespace) {
    const labels = Object.entries(selectorSchema.parse(workload).spec.selector.matchLabels)
        .map(([name, value]) => `${name}=${value}`)
        .join(",");
    if (labels === "")
        return "";
    const pods = await client.list({ apiVersion: "v1", kind: "Pod", namespace, labels });
    const reasons = pods.flatMap((pod) => {
        const { metadata, status } = podSchema.parse(pod);
        return (status.containerStatuses ?? []).flatMap(({ state }) => {
            const { reason, message } = state?.waiting ?? {};
            if (reason == null || reason === "ContainerCreating" || reason === "PodInitializing")
                return [];
            return [`pod ${metadata.name}: ${reason}${message == null ? "" : ` (${message.slice(0, 200)})`}`];
        });
    });
    return reasons.slice(0, 3).join("; ");
}

;// CONCATENATED MODULE: ./.cache/js/targets/kubernetes/kubernetes.js









const kinds = ["Deployment", "StatefulSet"];
const kubernetesOptions = classic_schemas.strictObject({
    ...clusterOptions,
    kind: classic_schemas["enum"](kinds, { error: `is not ${kinds.join(" or ")}` }).default("Deployment"),
    name: resourceName,
    container: classic_schemas.string().min(1).optional(),
    image: classic_schemas.string().min(1).optional(),
});
const workloadSchema = classic_schemas.looseObject({
    spec: classic_schemas.looseObject({
        template: classic_schemas.looseObject({
            metadata: classic_schemas.looseObject({ annotations: classic_schemas.record(classic_schemas.string(), classic_schemas.string()).nullish() }).nullish(),
            spec: classic_schemas.looseObject({
                containers: classic_schemas.array(classic_schemas.looseObject({ name: classic_schemas.string(), image: classic_schemas.string().default("") })).min(1),
            }),
        }),
    }),
});
/** Target `kubernetes`: the pod template of a Deployment or StatefulSet names the model by an annotation, and by its
 *  image when the option says so. One server-side apply changes it; then the rollout is waited for by kubectl's rule.
 *  The way back is the same change with what stood there before, by which a Deployment takes its old ReplicaSet. A part
 *  of the traffic goes to pods of a second Deployment beside it, which the Service selects as well; the first is not
 *  touched until the new model gets it all. */
function makeKubernetesTarget(raw, access) {
    const options = parseOptions("kubernetes", kubernetesOptions, raw);
    const place = makePlace(options, access);
    const { kind, name } = options;
    const title = `${kind} ${name}`;
    const judge = kind === "Deployment" ? judgeDeployment : judgeStatefulSet;
    const look = async () => {
        const { client, namespace } = await place();
        const found = await client.get({ apiVersion: "apps/v1", kind, namespace, name });
        if (found !== null)
            return found;
        throw new Error(`there is no ${title} in namespace ${namespace}: create it by its own manifest first`);
    };
    const atRest = Math.min(access.timeoutMs, restMs);
    const ready = async (timeoutMs = access.timeoutMs) => {
        const { client, namespace } = await place();
        return settle({ what: title, look, judge, explain: async () => explainPods(client, await look(), namespace) }, { clock: access.clock, timeoutMs });
    };
    const change = async (to, journal) => {
        const { client, namespace } = await place();
        await journal("apply", `${title}: ${to.image}`);
        await client.apply(kubernetes_changeOf(options, to), namespace, { force: true });
        await journal("wait-rollout", title);
        await ready();
    };
    const beside = async () => {
        const { client, namespace } = await place();
        const at = { apiVersion: "apps/v1", kind: "Deployment", namespace, name: `${name}-canary` };
        const found = kind === "Deployment" ? await client.get(at) : null;
        return { client, namespace, at, found: found !== null && isCanary(found) ? found : null };
    };
    const split = async (percent, wanted, _before, journal) => {
        const now = await look();
        const size = canarySize(now, percent);
        const { client, namespace, at } = await beside();
        const taken = await client.get(at);
        if (taken !== null && !isCanary(taken))
            throw new Error(`Deployment ${at.name} is there already and is not Evenhand's`);
        await journal("apply", `Deployment ${at.name}: ${size.replicas} pods beside ${size.beside}`);
        const to = wantedPods(options, wanted, podsOf(now, options));
        const resource = canaryOf(now, { ...to, name: at.name, replicas: size.replicas });
        await client.apply(resource, namespace, { force: true });
        await journal("wait-rollout", `Deployment ${at.name}`);
        const lookBeside = async () => {
            const seen = await client.get(at);
            if (seen === null)
                throw new Error(`Deployment ${at.name} is gone`);
            return seen;
        };
        const explain = async () => explainPods(client, await lookBeside(), namespace);
        await settle({ what: `Deployment ${at.name}`, look: lookBeside, judge: judgeDeployment, explain }, { clock: access.clock, timeoutMs: access.timeoutMs });
        return { percent: size.percent };
    };
    const removeCanary = async (journal) => {
        const { client, at, found } = await beside();
        if (found === null)
            return;
        await journal("remove-canary", `Deployment ${at.name}`);
        await client.delete(at);
    };
    return {
        name: "kubernetes",
        async readBack() {
            const { digest, image } = podsOf(await look(), options);
            const { found, at } = await beside();
            if (found !== null) {
                const canary = podsOf(found, options).digest ?? "another model";
                return { digest: null, version: `${image}, and pods of ${at.name} serve ${canary}`.slice(0, 900) };
            }
            try {
                const settled = podsOf(await ready(atRest), options);
                return { digest: settled.digest, version: settled.image };
            }
            catch (thrown) {
                // Pods of the old model may serve still, those of the new one do not all: neither is what serves.
                const why = `${image}, ${digest ?? "no digest"}, not rolled out: ${(0,errors/* errorMessage */.g)(thrown)}`;
                return { digest: null, version: why.slice(0, 900) };
            }
        },
        async plan(wanted) {
            const now = podsOf(await look(), options);
            const to = wantedPods(options, wanted, now);
            return [
                ...(to.image === now.image
                    ? []
                    : [`change the image of ${title} from \`${now.image}\` to \`${to.image}\``]),
                `set the annotation \`${digestAnnotation}\` of its pods to \`${to.digest ?? "nothing"}\``,
                "wait until every pod is new and available",
            ];
        },
        async apply(wanted, _before, journal) {
            const now = podsOf(await look(), options);
            const to = wantedPods(options, wanted, now);
            if (isSame(now, to))
                await ready();
            else
                await change(to, journal);
            await removeCanary(journal);
            return { version: to.image, url: null };
        },
        ...(kind === "StatefulSet" ? {} : { split }),
        async restore(before, _failed, journal) {
            if (before === null || before.version === null)
                throw new Error(`it is not known what ${title} ran before; \`kubectl rollout undo\` goes back one step`);
            const now = podsOf(await look(), options);
            const image = before.version.replace(/, .*$/s, "");
            const to = { ...now, digest: before.digest, image };
            // First, so that the new model gets no more traffic while the old one comes back.
            await removeCanary(journal);
            if (isSame(now, to))
                await ready();
            else
                await change(to, journal);
        },
    };
}
function podsOf(resource, options) {
    const { template } = workloadSchema.parse(resource).spec;
    const { containers } = template.spec;
    const found = options.container === undefined
        ? containers.length === 1
            ? containers[0]
            : undefined
        : containers.find((one) => one.name === options.container);
    if (found === undefined) {
        const names = containers.map((one) => one.name).join(", ");
        throw new Error(`the pods of ${options.kind} ${options.name} have the containers ${names}: say which one by the option container`);
    }
    return { digest: digestIn(template.metadata?.annotations), image: found.image, container: found.name };
}
/** The image as it was when the model served before, else by the option. */
function wantedPods({ image }, wanted, now) {
    const to = wanted.version ?? (image === undefined ? now.image : fillTemplate(image, wanted));
    return { digest: wanted.digest, image: to, container: now.container };
}
function isSame(a, b) {
    return a.digest === b.digest && a.image === b.image;
}
/** The fields that Evenhand owns. Without a digest the annotation is owned no more, and the server takes it away. */
function kubernetes_changeOf({ kind, name }, { digest, image, container }) {
    const metadata = digest === null ? {} : { metadata: { annotations: { [digestAnnotation]: digest } } };
    const template = { ...metadata, spec: { containers: [{ name: container, image }] } };
    return { apiVersion: "apps/v1", kind, metadata: { name }, spec: { template } };
}

// EXTERNAL MODULE: ./.cache/js/clients/mlflow/http.js
var http = __webpack_require__(19759);
;// CONCATENATED MODULE: ./.cache/js/clients/mlflow/registry.js


const tag = classic_schemas.object({ key: classic_schemas.string(), value: classic_schemas.string() });
const versionSchema = classic_schemas.object({
    name: classic_schemas.string(),
    version: classic_schemas.string(),
    source: classic_schemas.string().default(""),
    status: classic_schemas.string().default(""),
    tags: classic_schemas.array(tag).default([]),
});
const oneVersion = classic_schemas.object({ model_version: versionSchema });
const versionPage = classic_schemas.object({
    model_versions: classic_schemas.array(versionSchema).default([]),
    next_page_token: classic_schemas.string().optional(),
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





const mlflowOptions = classic_schemas.strictObject({
    source: required("s3://models/fraud/{digest}"),
    name: classic_schemas.string().min(1).optional(),
    alias: classic_schemas.string()
        .regex(/^[A-Za-z0-9_-]{1,100}$/, { error: "is not an alias name" })
        .default("champion"),
    "tracking-uri": classic_schemas.url({ protocol: /^https?$/, error: "is not an http address" }).optional(),
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
function sourceOf({ source }, wanted) {
    return fillTemplate(source, wanted);
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

;// CONCATENATED MODULE: ./.cache/js/clients/oci/names.js
const pathPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const hostPattern = /^(?:[A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
/** Reads `registry/path`; null when it is not one.
 *  @example parseRepository("ghcr.io/acme/fraud") // {registry: "ghcr.io", origin: "https://ghcr.io", path: "acme/fraud"} */
function parseRepository(text) {
    const slash = text.indexOf("/");
    const registry = text.slice(0, slash);
    const path = text.slice(slash + 1);
    const isHost = hostPattern.test(registry) && (/[.:]/.test(registry) || registry === "localhost");
    if (slash === -1 || !isHost || !pathPattern.test(path))
        return null;
    const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::|$)/.test(registry);
    const host = registry === "docker.io" ? "registry-1.docker.io" : registry;
    return { registry, origin: `${isLocal ? "http" : "https"}://${host}`, path };
}
function isTag(text) {
    return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
}
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}

;// CONCATENATED MODULE: ./.cache/js/clients/oci/session.js


const tokenSchema = classic_schemas.object({ token: classic_schemas.string().optional(), access_token: classic_schemas.string().optional() });
/** A session that logs in when the registry first answers 401, by Basic or by a token of its realm, and once more
 *  when a token has expired. Credentials go to the registry and its realm only. */
function makeSession(options) {
    const { repository } = options;
    const line = { ...options, name: "the registry" };
    let header = null;
    let login = null;
    const logIn = async (answer) => {
        const challenge = parseChallenge((0,exchange/* headerOf */.rR)(answer, "www-authenticate") ?? "");
        if (challenge === null)
            return null;
        login ??= await options.login();
        if (challenge.scheme === "basic")
            return basicOf(login);
        return `Bearer ${await fetchToken(line, repository, challenge, login)}`;
    };
    return {
        repository,
        line,
        async ask(call) {
            const url = new URL(call.url, repository.origin);
            const isOwn = url.origin === repository.origin;
            const send = (own) => (0,exchange/* exchange */.cv)(line, {
                ...call,
                url,
                headers: { ...call.headers, ...(own === null || !isOwn ? {} : { authorization: own }) },
            });
            try {
                return await send(header);
            }
            catch (thrown) {
                if (!(thrown instanceof exchange/* Refusal */.P_) || thrown.status !== 401 || !isOwn)
                    throw session_explain(thrown, repository, login);
                const fresh = await logIn(thrown);
                if (fresh === null || fresh === header)
                    throw session_explain(thrown, repository, login);
                header = fresh;
                return await send(header).catch((again) => {
                    throw session_explain(again, repository, login);
                });
            }
        },
    };
}
/** Reads the first challenge of a WWW-Authenticate header that is Basic or Bearer. */
function parseChallenge(header) {
    const scheme = /\b(basic|bearer)\b/i.exec(header)?.[1]?.toLowerCase();
    if (scheme === undefined)
        return null;
    const value = (name) => new RegExp(`\\b${name}="([^"]*)"`, "i").exec(header)?.[1] ?? "";
    return { scheme, realm: value("realm"), service: value("service") };
}
async function fetchToken(line, repository, challenge, login) {
    const url = new URL(challenge.realm);
    // A password is not sent in the clear because a registry says so.
    if (url.protocol !== "https:" && repository.origin.startsWith("https:"))
        throw new Error(`the registry names ${url.origin} for its tokens, which is not https`);
    if (challenge.service !== "")
        url.searchParams.set("service", challenge.service);
    url.searchParams.set("scope", `repository:${repository.path}:pull,push`);
    const basic = basicOf(login);
    const { body } = await (0,exchange/* exchange */.cv)(line, {
        method: "GET",
        url,
        repeatable: true,
        headers: basic === null ? {} : { authorization: basic },
    });
    const answer = tokenSchema.parse(JSON.parse(body.toString("utf8")));
    const token = answer.token ?? answer.access_token;
    if (token === undefined)
        throw new Error(`${url.host} gave no token for ${repository.path}`);
    return token;
}
function basicOf(login) {
    return login === null
        ? null
        : `Basic ${Buffer.from(`${login.username}:${login.password}`).toString("base64")}`;
}
function session_explain(thrown, repository, login) {
    if (!(thrown instanceof exchange/* Refusal */.P_) || (thrown.status !== 401 && thrown.status !== 403))
        return thrown;
    const how = login === null
        ? "log in before, for example by docker/login-action, or set REGISTRY_USERNAME and REGISTRY_PASSWORD in the step's env"
        : `${login.username} may not write to it: check the password, and the permission packages: write for ghcr.io`;
    return new Error(`the registry answered ${thrown.status} for ${repository.registry}/${repository.path}: ${how}`, { cause: thrown });
}

// EXTERNAL MODULE: ./.cache/js/clients/http/request.js
var request = __webpack_require__(90359);
;// CONCATENATED MODULE: ./.cache/js/clients/oci/upload.js




const resumes = 5;
/** Uploads a blob in pieces. After a lost answer or a 5xx the registry is asked how much it has, and the upload goes
 *  on from there. The registry itself refuses content of another digest.
 *  @param pieceBytes memory that one piece takes */
async function uploadBlob(session, blob, pieceBytes) {
    let upload = await start(session, pieceBytes);
    for (let resumed = 0;; resumed++) {
        try {
            await sendRest(session, blob, upload);
            return await finish(session, blob, upload);
        }
        catch (thrown) {
            if (!isPassing(thrown) || resumed >= resumes)
                throw thrown;
            await session.line.clock.sleep(500 * 2 ** Math.min(resumed, 4));
            upload = (await whereItIs(session, upload)) ?? (await start(session, pieceBytes));
        }
    }
}
async function start(session, pieceBytes) {
    const path = `/v2/${session.repository.path}/blobs/uploads/`;
    const answer = await session.ask({ method: "POST", url: path, repeatable: true });
    const least = Number((0,exchange/* headerOf */.rR)(answer, "oci-chunk-min-length") ?? "0");
    return {
        location: locationOf(session, answer),
        offset: 0,
        pieceBytes: Number.isSafeInteger(least) ? Math.max(pieceBytes, least) : pieceBytes,
    };
}
async function sendRest(session, blob, upload) {
    if (upload.offset >= blob.bytes)
        return;
    const { pieceBytes } = upload;
    const seen = (0,core_digest/* createDigest */.P5)();
    const isWhole = upload.offset === 0;
    for await (const piece of inPieces(blob.stream(upload.offset), pieceBytes)) {
        if (isWhole)
            seen.update(piece);
        const answer = await session.ask({
            method: "PATCH",
            url: upload.location,
            headers: {
                "content-type": "application/octet-stream",
                "content-range": `${upload.offset}-${upload.offset + piece.length - 1}`,
            },
            body: piece,
            repeatable: false,
        });
        upload.location = locationOf(session, answer);
        upload.offset += piece.length;
    }
    if (upload.offset !== blob.bytes || (isWhole && seen.finish() !== blob.digest))
        throw new Error(`the file changed while it was uploaded: it was ${blob.digest}`);
}
async function finish(session, blob, upload) {
    const url = new URL(upload.location);
    url.searchParams.set("digest", blob.digest);
    const answer = await session.ask({
        method: "PUT",
        url,
        headers: { "content-type": "application/octet-stream" },
        body: new Uint8Array(0),
        repeatable: false,
    });
    const said = (0,exchange/* headerOf */.rR)(answer, "docker-content-digest");
    if (said !== null && said !== blob.digest)
        throw new Error(`the registry stored ${said} where ${blob.digest} was sent`);
}
/** How far the registry has come; null: it has forgotten the upload. */
async function whereItIs(session, upload) {
    try {
        const answer = await session.ask({ method: "GET", url: upload.location, repeatable: true });
        const range = /^(?:bytes=)?0-(\d+)$/.exec((0,exchange/* headerOf */.rR)(answer, "range") ?? "");
        if (range === null)
            return null;
        const location = (0,exchange/* headerOf */.rR)(answer, "location") !== null ? locationOf(session, answer) : upload.location;
        // An empty upload is said as 0-0 by some and would be one byte.
        const offset = Number(range[1]) === 0 ? 0 : Number(range[1]) + 1;
        return offset === 0 ? null : { location, offset, pieceBytes: upload.pieceBytes };
    }
    catch (thrown) {
        if (thrown instanceof exchange/* Refusal */.P_ && thrown.status < 500)
            return null;
        throw thrown;
    }
}
function isPassing(thrown) {
    if (thrown instanceof request/* Unreachable */.LL)
        return true;
    return (thrown instanceof exchange/* Refusal */.P_ && (thrown.status >= 500 || thrown.status === 429 || thrown.status === 416));
}
function locationOf(session, answer) {
    const said = (0,exchange/* headerOf */.rR)(answer, "location");
    if (said === null)
        throw new Error("the registry did not say where the upload goes");
    return new URL(said, session.repository.origin).href;
}

;// CONCATENATED MODULE: ./.cache/js/clients/oci/repository.js





const readable = [
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
].join(", ");
const largestManifest = 4 * 2 ** 20;
/** Pieces of an upload: above the smallest that S3-backed registries take, below the largest that proxies let through. */
const pieceBytes = 16 * 2 ** 20;
function makeOciRepository(options) {
    const session = makeSession(options);
    const at = (kind, reference) => `/v2/${session.repository.path}/${kind}/${reference}`;
    return {
        async manifest(reference) {
            const answer = await session.ask({
                ...{ method: "GET", url: at("manifests", reference), repeatable: true, accepts: [404] },
                headers: { accept: readable },
            });
            if (answer.status === 404)
                return null;
            if (answer.body.length > largestManifest)
                throw new Error(`the manifest of ${reference} is larger than 4 MiB`);
            const digest = (0,core_digest/* sha256 */.sc)(answer.body);
            const said = (0,exchange/* headerOf */.rR)(answer, "docker-content-digest");
            if ((isDigest(reference) && reference !== digest) || (said !== null && said !== digest))
                throw new Error(`the manifest of ${reference} has the digest ${digest}, not ${said ?? reference}`);
            return {
                digest,
                mediaType: ((0,exchange/* headerOf */.rR)(answer, "content-type") ?? "").split(";")[0],
                bytes: answer.body,
            };
        },
        async pushManifest(reference, { mediaType, bytes }) {
            const digest = (0,core_digest/* sha256 */.sc)(bytes);
            const answer = await session.ask({
                ...{ method: "PUT", url: at("manifests", reference), repeatable: true },
                headers: { "content-type": mediaType },
                body: bytes,
            });
            const said = (0,exchange/* headerOf */.rR)(answer, "docker-content-digest");
            if (said !== null && said !== digest)
                throw new Error(`the registry stored the manifest as ${said}, not ${digest}`);
            return digest;
        },
        async hasBlob({ digest, bytes }) {
            const answer = await session.ask({
                ...{ method: "HEAD", url: at("blobs", digest), repeatable: true, accepts: [404], follows: true },
            });
            const length = (0,exchange/* headerOf */.rR)(answer, "content-length");
            return answer.status !== 404 && (length === null || Number(length) === bytes);
        },
        pushBlob: (blob) => uploadBlob(session, blob, pieceBytes),
        async readBlob(digest) {
            const answer = await session.ask({
                ...{ method: "GET", url: at("blobs", digest), repeatable: true, accepts: [404], follows: true },
            });
            if (answer.status === 404)
                return null;
            if ((0,core_digest/* sha256 */.sc)(answer.body) !== digest)
                throw new Error(`the blob ${digest} has another content`);
            return answer.body;
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/targets/oci/artifact.js



const modelType = "application/vnd.evenhand.model.v1";
/** What the tag names when nothing serves: registries cannot always take a tag away. */
const nothingType = "application/vnd.evenhand.nothing.v1";
const manifestType = "application/vnd.oci.image.manifest.v1+json";
const indexTypes = new Set([
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
]);
const digestLabel = "dev.evenhand.digest";
const kindLabel = "dev.evenhand.kind";
const title = "org.opencontainers.image.title";
const digest = classic_schemas.string().regex(/^sha256:[0-9a-f]{64}$/);
const descriptor = classic_schemas.object({
    mediaType: classic_schemas.string(),
    digest,
    size: classic_schemas.int().nonnegative(),
    annotations: classic_schemas.record(classic_schemas.string(), classic_schemas.string()).optional(),
});
const manifestSchema = classic_schemas.object({
    artifactType: classic_schemas.string().optional(),
    config: descriptor,
    layers: classic_schemas.array(descriptor),
    annotations: classic_schemas.record(classic_schemas.string(), classic_schemas.string()).optional(),
});
const indexSchema = classic_schemas.object({ manifests: classic_schemas.array(descriptor).min(1) });
/** The empty JSON object, by which a manifest says that it has no config (image-spec 1.1). */
const emptyBlob = blobOf(new TextEncoder().encode("{}"));
const emptyDescriptor = {
    mediaType: "application/vnd.oci.empty.v1+json",
    digest: emptyBlob.digest,
    size: 2,
};
function blobOf(bytes) {
    return {
        digest: (0,core_digest/* sha256 */.sc)(bytes),
        bytes: bytes.length,
        async *stream(from = 0) {
            yield bytes.subarray(from);
        },
    };
}
/** The manifest of a model: one layer a file, and nothing that differs when the same model is pushed again. */
function renderArtifact(content, artifactType) {
    return jsonBytes({
        schemaVersion: 2,
        mediaType: manifestType,
        artifactType,
        config: emptyDescriptor,
        layers: content.files.map((file) => ({
            mediaType: "application/octet-stream",
            digest: file.digest,
            size: file.bytes,
            annotations: { [title]: file.path },
        })),
        annotations: { [digestLabel]: content.digest, [kindLabel]: content.kind },
    });
}
function renderNothing() {
    return jsonBytes({
        schemaVersion: 2,
        mediaType: manifestType,
        artifactType: nothingType,
        config: emptyDescriptor,
        layers: [emptyDescriptor],
    });
}
/** What a manifest describes. The model's digest is computed from the digests of its files, never taken from an
 *  annotation. Throws when the manifest cannot be read. */
function describeManifest({ mediaType, bytes }) {
    const json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (indexTypes.has(mediaType))
        return { kind: "index", manifests: indexSchema.parse(json).manifests.map((one) => one.digest) };
    const manifest = manifestSchema.parse(json);
    if (manifest.artifactType === nothingType)
        return { kind: "nothing" };
    const isImage = /\.(?:image|container\.image)\.(?:config\.)?v1\+json$/.test(manifest.config.mediaType);
    if (isImage)
        return { kind: "image", config: manifest.config.digest };
    const files = manifest.layers.map((layer) => ({
        path: layer.annotations?.[title] ?? "",
        digest: layer.digest,
    }));
    const kind = manifest.annotations?.[kindLabel];
    return {
        kind: "model",
        digest: kind === "file" && files.length === 1
            ? files[0].digest
            : kind === "folder"
                ? (0,folder_digest/* folderDigest */.D)(files)
                : null,
        blobs: manifest.layers.map((layer) => ({ digest: layer.digest, bytes: layer.size })),
    };
}
const configSchema = classic_schemas.object({
    config: classic_schemas.object({ Labels: classic_schemas.record(classic_schemas.string(), classic_schemas.string()).nullish() }).nullish(),
});
/** The model that an image says it holds, by its label `dev.evenhand.digest`; null: it does not say. */
function labelledDigest(config) {
    const labels = configSchema.parse(JSON.parse(new TextDecoder().decode(config))).config?.Labels;
    const said = labels?.[digestLabel];
    return said !== undefined && digest.safeParse(said).success ? said : null;
}
function jsonBytes(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.cache/js/targets/oci/build.js




const builders = ["docker", "buildah", "podman", "kaniko"];
/** What each builder is told; values come by variables, so that nothing is read as shell. */
const scripts = {
    docker: (labels) => `docker build --file "$EVENHAND_DOCKERFILE" --tag "$EVENHAND_IMAGE" ${labels} "$EVENHAND_CONTEXT"\ndocker push "$EVENHAND_IMAGE"`,
    podman: (labels, plain) => `podman build --file "$EVENHAND_DOCKERFILE" --tag "$EVENHAND_IMAGE" ${labels} "$EVENHAND_CONTEXT"\npodman push --tls-verify=${!plain} "$EVENHAND_IMAGE"`,
    buildah: (labels, plain) => `buildah bud --file "$EVENHAND_DOCKERFILE" --tag "$EVENHAND_IMAGE" ${labels} "$EVENHAND_CONTEXT"\nbuildah push --tls-verify=${!plain} "$EVENHAND_IMAGE" "docker://$EVENHAND_IMAGE"`,
    kaniko: (labels, plain) => `/kaniko/executor --dockerfile "$EVENHAND_DOCKERFILE" --context "dir://$EVENHAND_CONTEXT" --destination "$EVENHAND_IMAGE" ${plain ? "--insecure " : ""}${labels}`,
};
/** Builds an image and pushes it, by the user's own program. The login is given to it in a file of its own that is
 *  gone afterwards; without one the program's own login counts. */
async function buildImage(build) {
    const login = build.login === null ? null : await writeLogin(build.registry, build.login);
    const { REGISTRY_PASSWORD: _withheld, ...env } = (0,command_run/* commandEnvironment */.J)(build.env);
    const labels = Object.entries(build.labels);
    const flags = labels.map((_, n) => `--label "$EVENHAND_LABEL_${n}"`).join(" ");
    build.fence.open();
    try {
        const end = await (0,command_run/* runCommand */.d)({
            command: scripts[build.builder](flags, build.registry.origin.startsWith("http:")),
            env: {
                ...env,
                ...(login === null
                    ? {}
                    : { DOCKER_CONFIG: login, REGISTRY_AUTH_FILE: external_node_path_.join(login, "config.json") }),
                EVENHAND_DOCKERFILE: external_node_path_.resolve(build.folder, build.dockerfile),
                EVENHAND_CONTEXT: external_node_path_.resolve(build.folder, build.context),
                EVENHAND_IMAGE: build.destination,
                ...Object.fromEntries(labels.map(([name, value], n) => [`EVENHAND_LABEL_${n}`, `${name}=${value}`])),
            },
            folder: build.folder,
            timeoutMs: build.timeoutMs,
            say: (line) => build.fence.write(`${line}\n`),
            stopOnSignal: true,
        });
        if (end.timedOut)
            throw new Error(`${build.builder} did not end within ${build.timeoutMs / 1000} s`);
        if (end.code !== 0)
            throw new Error(`${build.builder} ended with code ${end.code ?? "none"}; its last lines:\n${end.tail}`);
    }
    finally {
        build.fence.close();
        if (login !== null)
            await (0,promises_.rm)(login, { recursive: true, force: true });
    }
}
async function writeLogin({ registry }, { username, password }) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), "evenhand-login-"));
    const auth = Buffer.from(`${username}:${password}`).toString("base64");
    const content = JSON.stringify({ auths: { [registry]: { auth } } });
    await (0,promises_.writeFile)(external_node_path_.join(folder, "config.json"), content, { mode: 0o600 });
    return folder;
}

;// CONCATENATED MODULE: ./.cache/js/targets/oci/held-model.js


/** By its digest when it served before, else under its tag; a manifest that stands for another model is refused. */
async function findManifest(repository, wanted, tag) {
    const reference = wanted.version ?? tag;
    const manifest = await repository.manifest(reference);
    if (manifest === null) {
        if (wanted.version === null)
            return null;
        throw new Error(`the manifest ${wanted.version} is not in the registry any more`);
    }
    if (wanted.digest === null)
        return manifest.digest;
    const holds = await modelOf(repository, manifest);
    if (holds === wanted.digest)
        return manifest.digest;
    throw new Error(holds === null
        ? `${reference} does not say which model it holds: build the image with the label ${digestLabel}=${wanted.digest}`
        : `${reference} holds the model ${holds}, not ${wanted.digest}`);
}
/** The same for what was just put there. */
async function confirmed(repository, wanted, tag) {
    const version = await findManifest(repository, wanted, tag);
    if (version === null)
        throw new Error(`${tag} was pushed and is not in the registry`);
    return version;
}
/** The model that a manifest stands for, every file of it in place; null: it is not known. */
async function modelOf(repository, manifest) {
    const described = describeManifest(manifest);
    if (described.kind === "nothing")
        return null;
    if (described.kind === "model") {
        for (const blob of described.blobs)
            if (!(await repository.hasBlob(blob)))
                throw new Error(`the file ${blob.digest} of the manifest ${manifest.digest} is not in the registry`);
        return described.digest;
    }
    if (described.kind === "image") {
        const config = await repository.readBlob(described.config);
        return config === null ? null : labelledDigest(config);
    }
    const digests = new Set();
    for (const one of described.manifests) {
        const inner = await repository.manifest(one);
        if (inner !== null)
            digests.add(await modelOf(repository, inner));
    }
    // Attestations lie beside images in an index and say nothing of a model.
    const known = [...digests].filter((one) => one !== null);
    return known.length === 1 ? known[0] : null;
}
/** A manifest that must be there still. */
async function manifestOf(repository, version) {
    const manifest = isDigest(version) ? await repository.manifest(version) : null;
    if (manifest === null)
        throw new Error(`the manifest ${version} is not in the registry any more`);
    return manifest;
}

;// CONCATENATED MODULE: ./.cache/js/targets/oci/login.js



const login_configSchema = classic_schemas.object({
    auths: classic_schemas.record(classic_schemas.string(), classic_schemas.object({ auth: classic_schemas.string().optional() })).default({}),
});
/** The login for a registry: REGISTRY_USERNAME and REGISTRY_PASSWORD, else what `docker login` wrote into its
 *  config.json. null: none is known, and the registry is asked without. */
async function readLogin(repository, env) {
    const username = (env["REGISTRY_USERNAME"] ?? "").trim();
    if (username !== "")
        return { username, password: (env["REGISTRY_PASSWORD"] ?? "").trim() };
    const folder = env["DOCKER_CONFIG"] || external_node_path_.join(env["HOME"] || "/nonexistent", ".docker");
    const text = await (0,promises_.readFile)(external_node_path_.join(folder, "config.json"), "utf8").catch(() => null);
    if (text === null)
        return null;
    const { auths } = login_configSchema.parse(JSON.parse(text));
    const found = auths[repository.registry] ?? auths[`https://${repository.registry}/v1/`];
    const [user = "", ...rest] = Buffer.from(found?.auth ?? "", "base64")
        .toString("utf8")
        .split(":");
    return user === "" ? null : { username: user, password: rest.join(":") };
}

;// CONCATENATED MODULE: ./.cache/js/targets/oci/serving.js
const readers = {
    joblib: "joblib",
    pkl: "pickle",
    pickle: "pickle",
    skops: "skops",
};
/** How a model can be served by what its files are; a sentence when a Dockerfile has to be written by hand. */
function chooseServing({ kind, files }) {
    if (kind === "folder" && files.some(({ path }) => path === "MLmodel")) {
        if (files.some(({ path }) => path === "requirements.txt"))
            return { kind: "mlflow" };
        return "the MLflow model has no requirements.txt";
    }
    const [file] = files;
    const reader = readers[/\.([a-z]+)$/.exec(file?.path ?? "")?.[1] ?? ""];
    if (kind === "file" && file !== undefined && reader !== undefined)
        return { kind: "scikit-learn", name: file.path, reader };
    return "it is neither an MLflow model (a folder with MLmodel) nor a scikit-learn one (.joblib, .pkl, .pickle, .skops)";
}
/** A Dockerfile over a context with `model/`, `requirements.txt` and, for scikit-learn, `serve.py`. */
function renderDockerfile({ serving, digest, python }) {
    const command = serving.kind === "mlflow"
        ? [
            "mlflow",
            "models",
            "serve",
            "--model-uri",
            "/opt/model",
            "--host",
            "0.0.0.0",
            "--port",
            "8080",
            "--env-manager",
            "local",
        ]
        : ["python", "/opt/serve.py", `/opt/model/${serving.name}`];
    return [
        `FROM python:${python}-slim`,
        "ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1",
        `ENV EVENHAND_DIGEST=${digest}`,
        "WORKDIR /opt",
        // Before the model: another model of the same packages is one small layer.
        "COPY requirements.txt /opt/requirements.txt",
        "RUN pip install --no-cache-dir --requirement /opt/requirements.txt",
        ...(serving.kind === "mlflow" ? [] : ["COPY serve.py /opt/serve.py"]),
        "COPY model /opt/model",
        "USER 10001",
        "EXPOSE 8080",
        `CMD ${JSON.stringify(command)}`,
        "",
    ].join("\n");
}
/** Python's version as an MLflow model names it; null: it does not. */
function pythonOf(mlmodel) {
    return /^\s*python_version:\s*['"]?(3\.\d+)/m.exec(mlmodel)?.[1] ?? null;
}
/** Serves one scikit-learn model: `GET /health`, and `POST /predict` with `{"instances": [[…], …]}`. Nothing but the
 *  model's own packages is needed. */
function renderServeProgram(reader) {
    const load = {
        joblib: "    import joblib\n    return joblib.load(path)",
        pickle: '    import pickle\n    with open(path, "rb") as file:\n        return pickle.load(file)',
        skops: "    from skops.io import get_untrusted_types, load\n    return load(path, trusted=get_untrusted_types(file=path))",
    };
    return `"""Answers requests with one model."""
import json
import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LARGEST = 16 * 1024 * 1024


def read_model(path):
${load[reader]}


def as_table(instances):
    if instances and isinstance(instances[0], dict):
        import pandas
        return pandas.DataFrame(instances)
    return instances


def predict(model, instances):
    table = as_table(instances)
    answer = {"predictions": [plain(one) for one in model.predict(table)]}
    if hasattr(model, "predict_proba"):
        answer["probabilities"] = [[float(p) for p in row] for row in model.predict_proba(table)]
        answer["classes"] = [plain(one) for one in model.classes_]
    return answer


def plain(value):
    return value.item() if hasattr(value, "item") else value


class Handler(BaseHTTPRequestHandler):
    model = None

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path in ("/health", "/ping"):
            return self.answer(200, {"status": "ok", "digest": os.environ.get("EVENHAND_DIGEST", "")})
        self.answer(404, {"error": "GET /health or POST /predict"})

    def do_POST(self):
        if self.path not in ("/predict", "/invocations"):
            return self.answer(404, {"error": "GET /health or POST /predict"})
        length = int(self.headers.get("content-length") or 0)
        if length > LARGEST:
            return self.answer(413, {"error": "a request has at most 16 MiB"})
        try:
            instances = json.loads(self.rfile.read(length))["instances"]
            if not isinstance(instances, list):
                raise ValueError("instances is not a list")
            self.answer(200, predict(self.model, instances))
        except Exception as error:
            self.answer(400, {"error": f'send {{"instances": [[...], ...]}}: {error}'})

    def log_message(self, *args):
        pass


if __name__ == "__main__":
    Handler.model = read_model(sys.argv[1])
    port = int(os.environ.get("PORT", "8080"))
    server = ThreadingHTTPServer((os.environ.get("HOST", "0.0.0.0"), port), Handler)
    print(f"serving on {server.server_address[1]}", flush=True)
    server.serve_forever()
`;
}

;// CONCATENATED MODULE: ./.cache/js/targets/oci/serving-context.js






/** Writes the wanted model, what it needs and a Dockerfile into a folder of their own; the model is looked at again there.
 *  @throws UserError when a Dockerfile has to be written by hand */
async function makeServingContext(options, access, wanted) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), "evenhand-image-"));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        const content = await findModel({ ...access, path: options.path ?? null }, wanted);
        const serving = chooseServing(content);
        if (typeof serving === "string")
            throw noServing(serving);
        for (const file of content.files)
            await writeModelFile(external_node_path_.join(folder, "model", file.path), file.stream());
        const name = content.kind === "file" ? external_node_path_.join("model", content.files[0].path) : "model";
        const written = await readModel(folder, name);
        if (typeof written === "string" || written.digest !== wanted.digest)
            throw new Error("the model changed while it was copied for its image");
        await writeSurroundings(folder, serving, { options, access, digest: content.digest });
        return { folder, remove };
    }
    catch (thrown) {
        await remove();
        throw thrown;
    }
}
async function writeModelFile(file, stream) {
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    const handle = await (0,promises_.open)(file, "wx", 0o644);
    try {
        for await (const chunk of stream)
            await handle.writeFile(chunk);
    }
    finally {
        await handle.close();
    }
}
async function writeSurroundings(folder, serving, { options, access, digest }) {
    const requirements = external_node_path_.join(folder, "requirements.txt");
    if (options.requirements !== undefined)
        await (0,promises_.copyFile)(external_node_path_.resolve(access.folder, options.requirements), requirements);
    else if (serving.kind === "mlflow")
        await (0,promises_.copyFile)(external_node_path_.join(folder, "model", "requirements.txt"), requirements);
    else
        throw noServing("a scikit-learn model opens only with the packages it was trained with, and the option `requirements` names none");
    if (serving.kind === "scikit-learn")
        await (0,promises_.writeFile)(external_node_path_.join(folder, "serve.py"), renderServeProgram(serving.reader));
    const own = serving.kind === "mlflow"
        ? pythonOf(await (0,promises_.readFile)(external_node_path_.join(folder, "model", "MLmodel"), "utf8"))
        : null;
    const python = options.python ?? own ?? "3.12";
    await (0,promises_.writeFile)(external_node_path_.join(folder, "Dockerfile"), renderDockerfile({ serving, digest, python }));
}
function noServing(why) {
    return new errors/* UserError */.y({
        code: "config-invalid",
        message: `options of target oci: no Dockerfile can be generated: ${why}`,
        hint: "requirements: requirements.txt with pinned packages, or write a Dockerfile and name it: `dockerfile: Dockerfile`",
    });
}

;// CONCATENATED MODULE: ./.cache/js/targets/oci/images.js








/** Images that hold a model: one that is there already, or one that is built. */
function images_images({ repository, name, options, access, }) {
    const reference = (wanted) => options.image === undefined
        ? `image-${(wanted.digest ?? "").replace(/^sha256:/, "")}`
        : fillTemplate(options.image, wanted);
    const build = async (wanted, dockerfile, journal) => {
        await journal("build-image", `${options.builder} ${dockerfile}`);
        const login = await readLogin(name, access.env);
        const place = await placeOfBuild(options, access, wanted, dockerfile);
        try {
            await buildImage({
                ...access,
                ...place,
                login,
                builder: options.builder,
                destination: `${name.registry}/${name.path}:${reference(wanted)}`,
                labels: {
                    [digestLabel]: wanted.digest ?? "",
                    "org.opencontainers.image.revision": wanted.commit ?? "",
                },
                registry: name,
                timeoutMs: access.buildMs,
            });
        }
        finally {
            await place.remove();
        }
    };
    return {
        find: (wanted) => findManifest(repository, wanted, reference(wanted)),
        async put(wanted, journal) {
            if (options.dockerfile === undefined)
                throw new Error(`there is no image ${name.registry}/${name.path}:${reference(wanted)}: build it before, with the label ${digestLabel}=${wanted.digest}`);
            await build(wanted, options.dockerfile, journal);
            return confirmed(repository, wanted, reference(wanted));
        },
        plan: async (wanted) => [
            options.dockerfile === undefined
                ? `refuse: there is no image \`${reference(wanted)}\``
                : `build ${options.dockerfile === "generate" ? "an image that serves the model" : `\`${options.dockerfile}\``} by ${options.builder} and push it as \`${reference(wanted)}\``,
        ],
    };
}
/** A Dockerfile that is written for the model, or the user's own over the working directory. */
async function placeOfBuild(options, access, wanted, dockerfile) {
    if (dockerfile === "generate") {
        const { folder, remove } = await makeServingContext(options, access, wanted);
        return { folder, remove, dockerfile: "Dockerfile", context: "." };
    }
    await requireModel(options, access, wanted);
    return { folder: access.folder, dockerfile, context: options.context, remove: async () => { } };
}
/** The label says what is inside, so the model of that digest must lie where the build takes it from. */
async function requireModel(options, { folder }, wanted) {
    const { path } = options;
    if (path === undefined) {
        throw new errors/* UserError */.y({
            code: "config-invalid",
            message: "options of target oci: dockerfile needs path, the model that goes into the image",
            hint: "path: out/model.onnx, a file or folder inside the context",
        });
    }
    const found = await readModel(folder, path);
    if (typeof found !== "string" && found.digest === wanted.digest)
        return;
    throw new Error(`no image was built: ${typeof found === "string" ? found : `${path} has the digest ${found.digest}, not ${wanted.digest}`}`);
}

;// CONCATENATED MODULE: ./.cache/js/targets/oci/oci.js












const ociOptions = classic_schemas.strictObject({
    repository: required("ghcr.io/acme/fraud").refine((text) => parseRepository(text) !== null, {
        error: "is not registry/path in small letters, such as ghcr.io/acme/fraud",
    }),
    tag: classic_schemas.string().min(1).default("{environment}"),
    path: classic_schemas.string().min(1).optional(),
    "artifact-type": classic_schemas.string()
        .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/, { error: "is not a media type" })
        .default(modelType),
    image: classic_schemas.string().min(1).optional(),
    dockerfile: classic_schemas.string().min(1).optional(),
    context: classic_schemas.string().min(1).default("."),
    requirements: classic_schemas.string().min(1).optional(),
    python: classic_schemas.string()
        .regex(/^3\.\d{1,2}$/, { error: "is not a version such as 3.12" })
        .optional(),
    builder: classic_schemas["enum"](builders, { error: `is not one of ${builders.join(", ")}` }).default("docker"),
});
/** Target `oci`: a model as an artifact, or an image that holds it, in a registry; a tag says which one serves. */
function makeOciTarget(raw, environment, access) {
    const options = parseOptions("oci", ociOptions, raw);
    const name = parseRepository(options.repository);
    const repository = makeOciRepository({
        ...access,
        repository: name,
        login: () => readLogin(name, access.env),
    });
    const tag = oci_tagOf(options.tag, environment);
    const store = {
        ...(options.image === undefined && options.dockerfile === undefined
            ? artifacts(repository, options, access)
            : images_images({ repository, name, options, access })),
        name: "oci",
        pointer: `the tag \`${name.registry}/${name.path}:${tag}\``,
        async read() {
            const manifest = await repository.manifest(tag);
            if (manifest === null || describeManifest(manifest).kind === "nothing")
                return { digest: null, version: null };
            return { digest: await modelOf(repository, manifest), version: manifest.digest };
        },
        async point(version) {
            await repository.pushManifest(tag, await manifestOf(repository, version));
        },
        async remember(version) {
            await repository.pushManifest(`${tag}-previous`, await manifestOf(repository, version));
        },
        async clear() {
            await repository.pushBlob(emptyBlob);
            await repository.pushManifest(tag, { mediaType: manifestType, bytes: renderNothing() });
        },
        urlOf: () => null,
    };
    return makePointerTarget(store);
}
function artifacts(repository, options, access) {
    const ownTag = (wanted) => `model-${(wanted.digest ?? "").replace(/^sha256:/, "")}`;
    return {
        find: (wanted) => findManifest(repository, wanted, ownTag(wanted)),
        async put(wanted, journal) {
            const content = await findModel({ ...access, path: options.path ?? null }, wanted);
            await journal("push-files", `${content.files.length} to ${options.repository}`);
            for (const file of [emptyBlob, ...content.files])
                if (!(await repository.hasBlob(file)))
                    await repository.pushBlob(file);
            const manifest = { mediaType: manifestType, bytes: renderArtifact(content, options["artifact-type"]) };
            await journal("push-manifest", ownTag(wanted));
            await repository.pushManifest(ownTag(wanted), manifest);
            return confirmed(repository, wanted, ownTag(wanted));
        },
        plan: async (wanted) => [
            `push ${options.path === undefined ? "the model" : `\`${options.path}\``} as \`${options.repository}:${ownTag(wanted)}\``,
        ],
    };
}
function oci_tagOf(template, environment) {
    const tag = template.replaceAll("{environment}", environment.toLowerCase().replace(/[^a-z0-9._-]/g, "-"));
    if (isTag(tag) && isTag(`${tag}-previous`))
        return tag;
    throw new errors/* UserError */.y({
        code: "config-invalid",
        message: `options of target oci: tag ${JSON.stringify(tag.slice(0, 80))} is not a tag`,
        hint: "a tag has letters, digits, `.`, `_` and `-`, at most 119 of them",
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.cache/js/clients/ray/client.js + 4 modules
var ray_client = __webpack_require__(76840);
// EXTERNAL MODULE: ./.cache/js/core/is-object.js
var is_object = __webpack_require__(97960);
;// CONCATENATED MODULE: ./.cache/js/targets/ray/application.js

/** The variable by which the replicas know their model, and by which it is read back. */
const variable = "EVENHAND_DIGEST";
/** The configuration with the model's digest among the variables of its runtime environment. */
function withDigest(config, digest) {
    const environment = recordOf(config["runtime_env"]);
    const variables = { ...recordOf(environment["env_vars"]), [variable]: digest ?? "" };
    return { ...config, runtime_env: { ...environment, env_vars: variables } };
}
/** The digest that a configuration names; null: Evenhand did not write it. */
function application_digestOf(config) {
    const said = recordOf(recordOf(config["runtime_env"])["env_vars"])[variable];
    return typeof said === "string" && /^sha256:[0-9a-f]{64}$/.test(said) ? said : null;
}
/** Everything that Serve should run: the others as they were configured, and this one; null takes it away.
 *  @throws Error when another application has no configuration and would be lost */
function mergeApplications({ applications, target_capacity: capacity }, name, config) {
    const others = Object.entries(applications).filter(([one]) => one !== name);
    const lost = others.filter(([, app]) => app.deployed_app_config == null).map(([one]) => one);
    if (lost.length > 0) {
        throw new Error(`Ray Serve runs ${lost.join(", ")} without a configuration (serve.run), which would be removed: deploy it by a configuration`);
    }
    return {
        applications: [
            ...others.map(([, app]) => app.deployed_app_config),
            ...(config === null ? [] : [config]),
        ],
        ...(capacity == null ? {} : { target_capacity: capacity }),
    };
}
function recordOf(value) {
    return (0,is_object/* isObject */.G)(value) ? value : {};
}

;// CONCATENATED MODULE: ./.cache/js/targets/ray/ray-serve.js











const rayServeOptions = classic_schemas.strictObject({
    address: classic_schemas.url({ protocol: /^https?$/, error: "is not an http address" }).optional(),
    application: required("fraud"),
    config: required("serve/fraud.yaml"),
});
/** Target `ray-serve`: one application of Ray Serve. Its configuration is a file in which `{digest}` and its like are
 *  filled in. Serve is told all applications at once and removes those that it is not told, so the others are read and
 *  told again as they are. */
function makeRayServeTarget(raw, access) {
    const options = parseOptions("ray-serve", rayServeOptions, raw);
    const { serve } = (0,ray_client/* makeRay */.d)({ address: addressOf(options, access), headers: {}, clock: access.clock });
    const name = options.application;
    const title = `Ray Serve's application ${name}`;
    // What was configured before this run changed it: a model that was put there by hand has no other trace.
    let saved = null;
    const look = () => serve.applications();
    const appOf = (instance) => instance.applications[name] ?? null;
    const wait = (config) => settle({ what: title, look: async () => appOf(await look()), judge: (app) => judgeApplication(app, config) }, access);
    /** A change that another run began is waited for; where it does not end, its state is what is said. */
    const atRest = async () => {
        const timeoutMs = Math.min(access.timeoutMs, restMs);
        const resting = { what: title, look: async () => appOf(await look()), judge: judgeRest };
        return settle(resting, { clock: access.clock, timeoutMs }).catch(async () => appOf(await look()));
    };
    const put = async (config, journal) => {
        const instance = await look();
        await journal("put-applications", config === null ? `${title} is removed` : versionOf(config));
        await serve.put(mergeApplications(instance, name, config));
        if (config === null)
            return;
        await journal("wait-running", title);
        await wait(config);
    };
    return {
        name: "ray-serve",
        async readBack() {
            const app = await atRest();
            saved ??= app?.deployed_app_config ?? null;
            return app === null ? { digest: null, version: null } : ray_serve_servedOf(app);
        },
        async plan(wanted) {
            const others = Object.keys((await look()).applications).filter((one) => one !== name);
            return [
                `put ${title} as \`${options.config}\` says, version \`${versionOf(await configOf(options, access, wanted))}\``,
                ...(others.length === 0 ? [] : [`leave ${others.join(", ")} as configured`]),
                "wait until it is RUNNING",
            ];
        },
        async apply(wanted, _before, journal) {
            const config = await configOf(options, access, wanted);
            const app = appOf(await look());
            if (app !== null && ray_serve_isSame(app.deployed_app_config, config))
                await wait(config);
            else
                await put(config, journal);
            return { version: versionOf(config), url: null };
        },
        async restore(before, _failed, journal) {
            const app = appOf(await look());
            if (before === null || (before.digest === null && before.version === null)) {
                if (app !== null)
                    await put(null, journal);
                return;
            }
            const own = saved !== null && versionOf(saved) === before.version ? saved : null;
            const config = own ?? (before.digest === null ? null : await configOf(options, access, before));
            if (config === null)
                throw new Error(`the configuration of ${title} before is not known any more`);
            if (app !== null && ray_serve_isSame(app.deployed_app_config, config))
                await wait(config);
            else
                await put(config, journal);
        },
    };
}
/** RUNNING with the configuration that was put; an old one that is RUNNING still does not count. */
function judgeApplication(app, config) {
    if (app === null)
        return { state: "waiting", text: "it is not there yet" };
    if (!ray_serve_isSame(app.deployed_app_config, config))
        return { state: "waiting", text: "it has the old configuration" };
    if (app.status === "RUNNING")
        return { state: "done" };
    const said = app.message === "" ? app.status : `${app.status}: ${lastLine(app.message)}`;
    return { state: app.status === "DEPLOY_FAILED" ? "failed" : "waiting", text: said };
}
function judgeRest(app) {
    const isMoving = app !== null && ["NOT_STARTED", "DEPLOYING", "DELETING"].includes(app.status);
    return isMoving ? { state: "waiting", text: app.status } : { state: "done" };
}
function ray_serve_servedOf(app) {
    const config = app.deployed_app_config ?? null;
    if (config === null)
        return { digest: null, version: "deployed without a configuration" };
    if (app.status === "RUNNING")
        return { digest: application_digestOf(config), version: versionOf(config) };
    return { digest: null, version: `${versionOf(config)}, ${app.status}` };
}
/** The configuration's own digest, 12 digits of it: Serve has no number for one. */
function versionOf(config) {
    return (0,core_digest/* sha256 */.sc)((0,core_digest/* canonicalJson */.dj)(config)).slice(7, 19);
}
function ray_serve_isSame(a, b) {
    return a != null && (0,core_digest/* canonicalJson */.dj)(a) === (0,core_digest/* canonicalJson */.dj)(b);
}
async function configOf(options, { folder }, wanted) {
    const file = options.config;
    try {
        const text = await (0,promises_.readFile)(external_node_path_.resolve(folder, file), "utf8");
        const parsed = classic_schemas.looseObject({}).parse((0,dist/* parse */.qg)(text));
        const filled = classic_schemas.looseObject({}).parse(fillAll(parsed, wanted));
        return withDigest({ ...filled, name: options.application }, wanted.digest);
    }
    catch (thrown) {
        throw new errors/* UserError */.y({
            code: "file-malformed",
            file,
            message: `${file} is not the configuration of an application: ${(0,errors/* errorMessage */.g)(thrown).split("\n")[0]}`,
            hint: "import_path: serve_fraud:app, and what else `serve deploy` takes under applications:",
        }, thrown);
    }
}
function fillAll(value, wanted) {
    if (typeof value === "string")
        return fillTemplate(value, wanted);
    if (Array.isArray(value))
        return value.map((one) => fillAll(one, wanted));
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillAll(one, wanted)]));
}
function addressOf(options, { env }) {
    const text = options.address ?? (env["RAY_API_SERVER_ADDRESS"] || env["RAY_ADDRESS"] || "");
    if (/^https?:\/\//.test(text))
        return new URL(text);
    throw new errors/* UserError */.y({
        code: "config-invalid",
        message: "target ray-serve: no address of Ray's dashboard is named",
        hint: "set the option address, or RAY_API_SERVER_ADDRESS in the step's env, such as http://ray-head:8265",
    });
}
function lastLine(text) {
    return (text.trim().split("\n").at(-1) ?? "").slice(0, 300);
}

// EXTERNAL MODULE: ./.cache/js/clients/s3/bucket.js + 1 modules
var s3_bucket = __webpack_require__(63053);
;// CONCATENATED MODULE: ./.cache/js/targets/s3/listing.js


const listing_digest = classic_schemas.string().regex(/^sha256:[0-9a-f]{64}$/);
/** What lies under a model's prefix. */
const listing_listingSchema = classic_schemas.object({
    kind: classic_schemas["enum"](["file", "folder"]),
    files: classic_schemas.array(classic_schemas.object({ path: classic_schemas.string().min(1), digest: listing_digest, bytes: classic_schemas.int().nonnegative() }))
        .min(1)
        .max(20_000),
});
/** What serves: read by whoever loads the model. */
const listing_pointerSchema = classic_schemas.object({
    digest: listing_digest,
    /** Where its files lie. */
    folder: classic_schemas.string(),
    previous: listing_digest.nullish(),
});
function renderListing(listing) {
    return listing_jsonBytes(listing);
}
/** @throws Error when it is not a listing */
function parseListing(bytes, where) {
    return parseJson(listing_listingSchema, bytes, where);
}
/** The digest of the model that a listing describes, as training computes it. */
function listingDigest({ kind, files }) {
    return kind === "file" ? files[0].digest : (0,folder_digest/* folderDigest */.D)(files);
}
function renderPointer({ wanted, digest, folder, previous }) {
    const { model, environment, commit, evidence } = wanted;
    return listing_jsonBytes({
        digest,
        folder,
        previous,
        model,
        environment,
        commit,
        evidence: evidence?.record ?? null,
    });
}
/** @throws Error when it is not a pointer */
function parsePointer(bytes, where) {
    return parseJson(listing_pointerSchema, bytes, where);
}
function parseJson(schema, bytes, where) {
    try {
        return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    }
    catch (thrown) {
        throw new Error(`${where} was not written by Evenhand`, { cause: thrown });
    }
}
function listing_jsonBytes(value) {
    return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./.cache/js/targets/s3/s3.js









const urlPattern = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?(.*?)\/*$/;
const s3Options = classic_schemas.strictObject({
    url: required("s3://models/fraud").regex(urlPattern, { error: "is not s3://bucket/prefix" }),
    pointer: classic_schemas.string().min(1).default("{environment}.json"),
    path: classic_schemas.string().min(1).optional(),
    endpoint: classic_schemas.url({ protocol: /^https?$/, error: "is not an http address" }).optional(),
    region: classic_schemas.string().min(1).optional(),
});
/** Above this an object is written in parts, each of this size: at most 10,000 of them. */
const partBytes = 32 * 2 ** 20;
/** Target `s3`: each model under a prefix of its digest, and one small object that names the one that serves.
 *  A listing is written after the files, so that a model without one is unfinished. */
function makeS3Target(raw, place, access) {
    const options = parseOptions("s3", s3Options, raw);
    const [, bucketName = "", prefix = ""] = urlPattern.exec(options.url) ?? [];
    const bucket = bucketOf(options, bucketName, access);
    const under = (key) => (prefix === "" ? key : `${prefix}/${key}`);
    const pointerKey = under(fillTemplate(options.pointer, { ...place, digest: null, commit: null, evidence: null }));
    const folderOf = (digest) => under(digest.replace(/^sha256:/, ""));
    const nameOf = (digest) => `s3://${bucketName}/${folderOf(digest)}`;
    const read = async () => {
        const found = await bucket.read(pointerKey);
        return found === null ? null : { etag: found.etag, pointer: parsePointer(found.body, pointerKey) };
    };
    return makePointerTarget({
        name: "s3",
        pointer: `\`s3://${bucketName}/${pointerKey}\``,
        async read() {
            const digest = (await read())?.pointer.digest ?? null;
            if (digest === null)
                return { digest: null, version: null };
            return { digest: await wholeDigest(bucket, folderOf(digest)), version: nameOf(digest) };
        },
        async find(wanted) {
            const digest = s3_digestOf(wanted);
            const found = await wholeDigest(bucket, folderOf(digest));
            if (found === digest)
                return nameOf(digest);
            if (wanted.version === null && found === null)
                return null;
            throw new Error(`${nameOf(digest)} ${found === null ? "is not there any more" : `holds ${found}`}`);
        },
        async put(wanted, journal) {
            const content = await findModel({ ...access, path: options.path ?? null }, wanted);
            const base = folderOf(content.digest);
            await journal("put-files", `${content.files.length} to ${nameOf(content.digest)}`);
            for (const file of content.files)
                await putFile(bucket, `${base}/${file.path}`, file);
            const listing = {
                kind: content.kind,
                files: content.files.map(({ path, digest, bytes }) => ({ path, digest, bytes })),
            };
            await journal("check-files", "each file is read again and compared with its digest");
            await checkFiles(bucket, base, listing);
            await journal("put-listing", `${base}.json`);
            await bucket.write(`${base}.json`, renderListing(listing), "always");
            return nameOf(content.digest);
        },
        async point(_version, wanted, before) {
            const now = await read();
            const named = now?.pointer.digest ?? null;
            if (named !== before.digest)
                throw new Error(`${pointerKey} was moved by somebody else: it names ${named ?? "nothing"}`);
            const condition = now === null ? "absent" : { etag: now.etag };
            const body = renderPointer({
                wanted,
                digest: s3_digestOf(wanted),
                folder: nameOf(s3_digestOf(wanted)),
                previous: named,
            });
            await bucket.write(pointerKey, body, condition).catch(async (thrown) => {
                if (!(thrown instanceof s3_bucket/* Overtaken */.c))
                    throw thrown;
                throw new Error(`${pointerKey} was moved by somebody else at the same moment`, { cause: thrown });
            });
        },
        clear: () => bucket.remove(pointerKey),
        urlOf: () => null,
        plan: async (wanted) => [
            `put ${options.path === undefined ? "the model" : `\`${options.path}\``} under \`${nameOf(wanted.digest ?? "")}\``,
        ],
    });
}
/** By the name when it served before: its last part is the digest. */
function s3_digestOf({ digest, version }) {
    const named = /\/([0-9a-f]{64})$/.exec(version ?? "")?.[1];
    if (named !== undefined)
        return `sha256:${named}`;
    if (digest === null)
        throw new Error(`${version ?? "nothing"} names no digest`);
    return digest;
}
/** The digest that follows from the listing of a model whose files are all there; null: there is none. */
async function wholeDigest(bucket, base) {
    const found = await bucket.read(`${base}.json`);
    if (found === null)
        return null;
    const listing = parseListing(found.body, `${base}.json`);
    for (const file of listing.files) {
        const size = await bucket.sizeOf(`${base}/${file.path}`);
        if (size !== file.bytes)
            throw new Error(`${base}/${file.path} has ${size ?? "no"} bytes, its listing says ${file.bytes}`);
    }
    return listingDigest(listing);
}
async function putFile(bucket, key, file) {
    if (file.bytes <= partBytes) {
        const pieces = [];
        for await (const piece of file.stream())
            pieces.push(piece);
        return bucket.write(key, Buffer.concat(pieces), "always");
    }
    await bucket.writeLarge(key, inPieces(file.stream(), partBytes));
}
async function checkFiles(bucket, base, { files }) {
    for (const { path, digest } of files) {
        const { hex } = await (0,core_digest/* digestStream */.Nq)(bucket.stream(`${base}/${path}`), "sha256");
        if (`sha256:${hex}` !== digest)
            throw new Error(`${base}/${path} was stored with the digest sha256:${hex}, not ${digest}`);
    }
}
function bucketOf(options, bucket, { env, ...access }) {
    const text = (name) => (env[name] ?? "").trim() || null;
    const [accessKeyId, secretAccessKey] = [text("AWS_ACCESS_KEY_ID"), text("AWS_SECRET_ACCESS_KEY")];
    if (accessKeyId === null || secretAccessKey === null) {
        throw new errors/* UserError */.y({
            code: "config-invalid",
            message: "target s3: no keys are in the step's environment",
            hint: "log in before, for example by aws-actions/configure-aws-credentials, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the step's env",
        });
    }
    const region = options.region ?? text("AWS_REGION") ?? text("AWS_DEFAULT_REGION") ?? "us-east-1";
    const endpoint = options.endpoint ?? text("AWS_ENDPOINT_URL_S3") ?? text("AWS_ENDPOINT_URL");
    return (0,s3_bucket.makeBucket)({
        ...access,
        bucket,
        region,
        endpoint: endpoint ?? `https://s3.${region}.amazonaws.com`,
        // Other stores answer for any bucket by its path; a name with dots has no certificate.
        pathStyle: endpoint !== null || bucket.includes("."),
        keys: { accessKeyId, secretAccessKey, sessionToken: text("AWS_SESSION_TOKEN") },
    });
}

// EXTERNAL MODULE: ./.cache/js/core/deploy/smoke.js
var smoke = __webpack_require__(32567);
// EXTERNAL MODULE: ./.cache/js/targets/replay.js
var replay = __webpack_require__(49704);
;// CONCATENATED MODULE: ./.cache/js/targets/smoke.js



/** How long an address that does not answer, or says that it is not ready, is asked again. */
const patienceMs = 60_000;
const smoke_between = 1_000;
/** A first answer may be slow; the fastest of three counts. */
const tries = 3;
const notReady = new Set([502, 503, 504]);
/** The target with requests that are made once it serves the new model. When an answer is not as expected the change
 *  has failed, and what served before is restored as after any other failure.
 *  @throws UserError when there are requests and no address for them */
function withSmoke(target, choice, access) {
    const { smoke, endpoint, answersItself } = choice;
    if (smoke !== null && endpoint === null && !answersItself)
        throw noAddress(smoke);
    const addressed = {
        ...target,
        async apply(wanted, before, journal) {
            const applied = await target.apply(wanted, before, journal);
            return { ...applied, url: endpoint ?? applied.url };
        },
    };
    if (smoke === null)
        return endpoint === null ? target : addressed;
    return {
        ...addressed,
        async plan(wanted, before) {
            const tests = await readTests(smoke, access.folder);
            return [
                ...(await target.plan(wanted, before)),
                `make the ${tests.length} requests of \`${smoke}\` and compare the answers`,
            ];
        },
        async apply(wanted, before, journal) {
            // Read first: nothing is touched for a file that cannot be read.
            const tests = await readTests(smoke, access.folder);
            const applied = await addressed.apply(wanted, before, journal);
            if (applied.url === null)
                throw noAddress(smoke);
            await journal("smoke", `${tests.length} requests to ${applied.url}`);
            await runSmoke(tests, applied.url, access);
            return applied;
        },
    };
}
async function readTests(file, folder) {
    return (0,smoke/* parseSmoke */.V)(await (0,replay/* readRequests */.h7)("the smoke tests", file, folder), file);
}
/** Makes every request, one after the other. Throws with the first three that failed. */
async function runSmoke(tests, url, access) {
    const end = access.clock.now() + Math.min(patienceMs, access.timeoutMs);
    const failures = [];
    for (const test of tests) {
        const problem = await runTest(test, url, { ...access, end });
        if (problem !== null)
            failures.push(`${test.name} ${problem}`);
    }
    if (failures.length === 0)
        return;
    const shown = failures.slice(0, 3).join("; ");
    throw new Error(`${failures.length} of ${tests.length} smoke tests failed: ${shown}`);
}
async function runTest(test, url, asking) {
    let fastest = Number.POSITIVE_INFINITY;
    for (let attempt = 1; attempt <= tries; attempt++) {
        const answer = await askUntilReady(test, url, asking);
        if (typeof answer === "string")
            return answer;
        const problem = test.judge(answer.status, answer.text);
        if (problem !== null)
            return problem;
        fastest = Math.min(fastest, answer.milliseconds);
        if (test.maxLatencyMs === null || fastest <= test.maxLatencyMs)
            return null;
    }
    return `took ${Math.round(fastest)} ms at best of ${tries} tries, and may take ${test.maxLatencyMs} ms`;
}
async function askUntilReady(test, url, asking) {
    for (;;) {
        const answer = await (0,replay/* askModel */.$e)(test, url, asking).catch((thrown) => {
            const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
            return `was not answered: ${(0,errors/* errorMessage */.g)(cause)}`;
        });
        const isEarly = typeof answer === "string" || notReady.has(answer.status);
        if (!isEarly || asking.clock.now() + smoke_between >= asking.end)
            return answer;
        await asking.clock.sleep(smoke_between);
    }
}
function noAddress(smoke) {
    return new errors/* UserError */.y({
        code: "config-invalid",
        message: `${smoke} cannot be run: the target has no address`,
        hint: "say where the model answers by `endpoint: https://…` beside `smoke:`",
    });
}

;// CONCATENATED MODULE: ./.cache/js/targets/index.js











const targets_schemas = {
    command: commandOptions,
    mlflow: mlflowOptions,
    oci: ociOptions,
    s3: s3Options,
    kubernetes: kubernetesOptions,
    kserve: kserveOptions,
    "ray-serve": rayServeOptions,
    huggingface: huggingfaceOptions,
    "github-release": githubReleaseOptions,
};
/** Options of a target as they would be read, without touching it.
 *  @throws UserError `config-invalid` with every problem */
function checkOptions(target, options) {
    parseOptions(target, targets_schemas[target], options);
}
const targets_oneRequest = 30_000;
/** Each target by its name in evenhand.yml: adding one is its file and a line here. */
const makers = {
    command: (world, { options, timeout }) => makeCommandTarget(options, { ...world, timeoutMs: timeout }),
    mlflow: ({ env, ...world }, { options, model, timeout }) => {
        const text = (name) => (env[name] ?? "").trim() || null;
        return makeMlflowTarget(options, model, {
            ...world,
            uri: text("MLFLOW_TRACKING_URI"),
            token: text("MLFLOW_TRACKING_TOKEN"),
            username: text("MLFLOW_TRACKING_USERNAME"),
            password: text("MLFLOW_TRACKING_PASSWORD"),
            timeoutMs: Math.min(timeout, targets_oneRequest),
        });
    },
    oci: (world, { options, environment, timeout }) => makeOciTarget(options, environment, {
        ...world,
        timeoutMs: Math.min(timeout, targets_oneRequest),
        buildMs: timeout,
    }),
    s3: (world, { options, timeout, ...place }) => makeS3Target(options, place, {
        ...world,
        timeoutMs: Math.min(timeout, targets_oneRequest),
        transferMs: timeout,
    }),
    kubernetes: (world, { options, timeout }) => makeKubernetesTarget(options, { ...world, timeoutMs: timeout }),
    kserve: (world, { options, timeout }) => makeKserveTarget(options, { ...world, timeoutMs: timeout }),
    "ray-serve": (world, { options, timeout }) => makeRayServeTarget(options, { ...world, timeoutMs: timeout }),
    "github-release": (world, { options, ...place }) => makeGithubReleaseTarget(options, place, { ...world, releases: world.releases ?? null }),
    huggingface: (world, { options, environment, timeout }) => makeHuggingfaceTarget(options, environment, {
        ...world,
        timeoutMs: Math.min(timeout, targets_oneRequest),
        transferMs: timeout,
    }),
};
function makeTarget(world) {
    return (ask) => withSmoke(makers[ask.target](world, ask), {
        smoke: ask.smoke ?? null,
        endpoint: ask.endpoint ?? null,
        answersItself: ask.target === "command" || ask.target === "kserve",
    }, { ...world, timeoutMs: ask.timeout });
}


/***/ }),

/***/ 49704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ askModel),
/* harmony export */   YP: () => (/* binding */ makeReplay),
/* harmony export */   h7: () => (/* binding */ readRequests)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_deploy_smoke_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32567);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82787);




const oneRequest = 30_000;
/** Requests of a file in the working directory, made of models that answer over HTTP. */
function makeReplay(access) {
    return {
        readRequests: (file) => readRequests("the recorded requests", file, access.folder),
        // To the fraction of a millisecond: small models answer within one.
        ask: (request, url) => askModel(request, url, { ...access, clock: { ...access.clock, now: () => performance.now() } }),
    };
}
/** @param what in a sentence
 *  @throws UserError when the file cannot be read */
function readRequests(what, file, folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, file), "utf8").catch((thrown) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y({
            code: "file-unreadable",
            file,
            message: `${what} ${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .g)(thrown)}`,
            hint: "check out the repository before, and name the file from the working directory",
        }, thrown);
    });
}
/** Makes one request, its answer whole.
 *  @throws Error when none comes */
async function askModel(request, url, { clock, timeoutMs }) {
    const { url: address, ...call } = (0,_core_deploy_smoke_js__WEBPACK_IMPORTED_MODULE_2__/* .callOf */ .C8)(request, url);
    const begun = clock.now();
    const response = await fetch(address, {
        ...call,
        redirect: "manual",
        signal: AbortSignal.timeout(Math.min(oneRequest, timeoutMs)),
    });
    const text = await response.text();
    return { status: response.status, text, milliseconds: clock.now() - begun };
}


/***/ })

};
