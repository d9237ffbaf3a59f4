export const id = 8497;
export const ids = [8497];
export const modules = {

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

/***/ 98497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeRayEngine: () => (/* binding */ makeRayEngine)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.cache/js/clients/ray/client.js + 4 modules
var client = __webpack_require__(76840);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/formats/zip/pack-zip.js
var pack_zip = __webpack_require__(154);
// EXTERNAL MODULE: ./.cache/js/engines/remote/bring-back.js + 1 modules
var bring_back = __webpack_require__(33068);
// EXTERNAL MODULE: ./.cache/js/engines/remote/cargo.js
var remote_cargo = __webpack_require__(63613);
// EXTERNAL MODULE: ./.cache/js/engines/remote/job-lines.js
var job_lines = __webpack_require__(19376);
// EXTERNAL MODULE: ./.cache/js/engines/remote/options.js
var remote_options = __webpack_require__(75331);
// EXTERNAL MODULE: ./.cache/js/engines/remote/select-files.js
var select_files = __webpack_require__(22215);
// EXTERNAL MODULE: ./.cache/js/engines/remote/told-to-stop.js
var told_to_stop = __webpack_require__(34597);
// EXTERNAL MODULE: ./.cache/js/engines/remote/wrapper.js
var wrapper = __webpack_require__(33926);
;// CONCATENATED MODULE: ./.cache/js/engines/ray/stop.js
function isOver(status) {
    return status === "STOPPED" || status === "SUCCEEDED" || status === "FAILED";
}
const looks = 120;
/** Stops a job and waits until Ray says that it is over, at most a minute. No such job is no error. */
async function stopRayJob({ jobs }, name, clock) {
    for (let look = 0; look < looks; look++) {
        const found = await jobs.find(name);
        if (found === null || isOver(found.status))
            return;
        // Asked again now and then: a job that is not yet started does not hear it.
        if (look % 10 === 0)
            await jobs.stop(name);
        await clock.sleep(500);
    }
    throw new Error(`Ray did not stop the job ${name} within a minute`);
}

;// CONCATENATED MODULE: ./.cache/js/engines/ray/follow.js


const pollMs = 500;
const slowPollMs = 2000;
/** How long Ray may be silent before the job is given up. */
const mostSilenceMs = 120_000;
/** Passes on what a job prints until it is over, and stops it when its time is, or when told to. The time counts
 *  from when it runs; it may wait for its start as long. */
async function followRayJob(ray, name, following) {
    const { job, lines, watch, clock } = following;
    const log = makeLog(ray, name, lines);
    const since = clock.now();
    let answered = since;
    for (;;) {
        const details = await ray.jobs.find(name).catch(() => undefined);
        if (details !== undefined)
            answered = clock.now();
        if (watch.why() !== null) {
            await stopRayJob(ray, name, clock).catch(() => undefined);
            const stopped = (await ray.jobs.find(name).catch(() => null)) ?? null;
            await log.finish(stopped?.driver_node_id ?? "");
            return stopped;
        }
        if (details === null || (details !== undefined && isOver(details.status))) {
            await log.finish(details?.driver_node_id ?? "");
            return details;
        }
        if (clock.now() - answered > mostSilenceMs)
            throw new Error("Ray has not answered for two minutes");
        const running = details?.status === "RUNNING";
        if (running || clock.now() - since > job.timeoutMilliseconds)
            watch.startClock(running ? job.timeoutMilliseconds : 0);
        if (running)
            log.open(details?.driver_node_id ?? "");
        await (0,told_to_stop/* pause */.v)(clock.now() - since < 60_000 ? pollMs : slowPollMs, watch.signal);
    }
}
function makeLog(ray, name, lines) {
    let read = 0;
    let passed = 0;
    let following = null;
    /** @param at where in the output the bytes begin: what was passed on before is not again */
    const take = (bytes, at) => {
        const fresh = bytes.subarray(Math.max(0, passed - at));
        passed += fresh.length;
        if (fresh.length > 0)
            lines.write(fresh);
    };
    const follow = async (node, signal) => {
        read = 0;
        for await (const chunk of await ray.logs.follow(node, name, signal)) {
            take(chunk, read);
            read += chunk.length;
        }
    };
    return {
        open(node) {
            if (following !== null || node === "")
                return;
            const started = new AbortController();
            following = started;
            follow(node, started.signal)
                .catch(() => undefined)
                .finally(() => {
                following = null;
            });
        },
        async finish(node) {
            following?.abort();
            const whole = await ray.logs.read(node, name).catch(() => Buffer.alloc(0));
            take(whole, 0);
            lines.end();
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/engines/ray/hand-over.js


/** Most bytes that come back by Ray's own log service. */
const mostBytes = 1024 ** 3;
/** The outputs lie beside the job's log, from where Ray's State API gives any file; what jobs of more than a day ago
 *  left there is removed. */
function handOverByRay(upload) {
    if (upload !== undefined)
        return { shell: (0,bring_back/* uploadShell */.UI)(upload, wrapper/* quote */.hD) };
    return {
        shell: `[ "$bytes" -le ${mostBytes} ] || refuse "they are more than ${mostBytes >> 20} MiB; see upload and fetch"
logs=$(readlink /proc/$$/fd/1 2>/dev/null)
logs=\${logs%/*}
case $logs in */logs) ;; *) logs=/tmp/ray/session_latest/logs ;; esac
find "$logs" -maxdepth 1 -name 'evenhand-*.tar.gz' -mmin +1440 -exec rm -f {} + 2>/dev/null
cp "$pack" "$logs/$job.tar.gz" || refuse "there is no room beside the log of the job"`,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./.cache/js/engines/ray/options.js



const amount = schemas.number().nonnegative();
const schema = schemas.strictObject({
    ...remote_options/* commonOptions */.OP,
    /** Of the dashboard; RAY_API_SERVER_ADDRESS or RAY_ADDRESS when absent, as in Ray's own client. */
    address: schemas.string().optional(),
    headers: schemas.record(schemas.string(), schemas.string()).default({}),
    cpus: amount.optional(),
    gpus: amount.optional(),
    /** Bytes. */
    memory: schemas.int().nonnegative().optional(),
    resources: schemas.record(schemas.string(), amount).optional(),
    /** Packages for Ray to install, as in its runtime environment. */
    pip: schemas.array(schemas.string()).optional(),
});
/** Throws UserError. */
function readRayOptions(text) {
    const options = (0,remote_options/* readOptions */.Tt)("ray", text, schema);
    (0,remote_options/* refuseHalf */.C4)(options);
    return options;
}
/** Where the dashboard is and how to log in. Throws UserError. */
function rayServer(options, environment, clock) {
    const { address, source } = addressOf(options, environment);
    if (!URL.canParse(address) || !/^https?:/.test(address)) {
        throw new errors/* UserError */.y({
            code: "input-invalid",
            message: `the address ${JSON.stringify(address)} of ${source} is not an http(s) address`,
            hint: "it is that of Ray's dashboard, for example http://127.0.0.1:8265",
            input: "engine-options",
        });
    }
    const given = Object.keys(options.headers).some((name) => name.toLowerCase() === "authorization");
    const token = environment["RAY_AUTH_TOKEN"];
    const login = !given && token ? { authorization: `Bearer ${token}` } : {};
    return { address: new URL(address), headers: { ...login, ...options.headers }, clock };
}
function addressOf(options, environment) {
    if (options.address !== undefined)
        return { address: options.address, source: "`engine-options`" };
    for (const name of ["RAY_API_SERVER_ADDRESS", "RAY_ADDRESS"]) {
        const address = environment[name];
        if (address)
            return { address, source: name };
    }
    return { address: "http://127.0.0.1:8265", source: "this machine" };
}

;// CONCATENATED MODULE: ./.cache/js/engines/ray/engine.js















/** Ray takes packages of at most so many bytes by default. */
const mostSent = 100 << 20;
const afterDeadline = 600_000;
/** Runs commands as jobs of a Ray cluster, by its Jobs API. Throws UserError when `engine-options` do not fit. */
function makeRayEngine(options, { environment, clock }) {
    const read = readRayOptions(options);
    const ray = (0,client/* makeRay */.d)(rayServer(read, environment, clock));
    return {
        async run(job, onLine) {
            const cargo = (0,remote_cargo/* needCargo */.D)(job, "ray");
            const startedAt = performance.now();
            const token = `evenhand-${(0,external_node_crypto_.randomBytes)(9).toString("hex")}`;
            const lines = (0,job_lines/* makeJobLines */.J)(token, onLine);
            const watch = (0,told_to_stop/* watchForStop */.F)();
            try {
                await reach(ray);
                await stopLeftovers(ray, cargo, clock);
                if (watch.why() !== null)
                    return (0,bring_back/* jobEnd */.$T)((0,bring_back/* endedBy */.mr)("stopped"), startedAt, lines);
                await engine_submit(ray, await describe(ray, { job, cargo, token, options: read, clock }), watch);
                const details = await followRayJob(ray, cargo.name, { job, lines, watch, clock });
                return (0,bring_back/* jobEnd */.$T)(await endOf(ray, details, { job, cargo, options: read, lines, watch, onLine }), startedAt, lines);
            }
            finally {
                watch.dispose();
            }
        },
        stop: (name) => stopRayJob(ray, name, clock),
    };
}
async function reach(ray) {
    try {
        await ray.jobs.version();
    }
    catch (thrown) {
        throw new errors/* UserError */.y({
            code: "unsupported",
            message: `Ray does not answer: ${(0,errors/* errorMessage */.g)(thrown)}`,
            hint: "`address` in `engine-options` is that of its dashboard, for example http://head:8265",
            input: "engine-options",
        }, thrown);
    }
}
/** What earlier attempts left, and what any training left whose time is over. */
async function stopLeftovers(ray, { earlier }, clock) {
    const known = new Set(earlier);
    for (const { submission_id: id, status, metadata } of await ray.jobs.list()) {
        const lease = Date.parse(metadata?.["evenhand-lease"] ?? "");
        const isLeft = known.has(id ?? "") || (!Number.isNaN(lease) && lease < clock.now());
        if (isLeft && !isOver(status))
            await stopRayJob(ray, id ?? "", clock);
    }
}
async function describe(ray, { job, cargo, token, options, clock }) {
    const handOver = handOverByRay(options.upload);
    const unpack = 'cp -R "$start/." "$work/" || exit 125';
    const script = (0,wrapper/* wrapperScript */.HQ)(job, cargo, { unpack, handOver, directory: null });
    const files = await (0,select_files/* selectFiles */.AL)(job, cargo, options.send, mostSent);
    const own = { path: ".evenhand/run.sh", bytes: Buffer.from(script), executable: true };
    const working_dir = await ray.jobs.upload((0,pack_zip/* packZip */.R)([...files, own]));
    const lease = new Date(clock.now() + job.timeoutMilliseconds + afterDeadline).toISOString();
    const { cpus, gpus, memory, resources, pip } = options;
    return {
        entrypoint: ["sh", ".evenhand/run.sh", ...(0,wrapper/* wrapperArguments */.oR)(token, job, cargo)].join(" "),
        submission_id: cargo.name,
        runtime_env: {
            working_dir,
            env_vars: (0,remote_options/* sentEnvironment */.eg)(job.environment, options.environment),
            ...(pip === undefined ? {} : { pip }),
        },
        metadata: { "evenhand-lease": lease },
        ...(cpus === undefined ? {} : { entrypoint_num_cpus: cpus }),
        ...(gpus === undefined ? {} : { entrypoint_num_gpus: gpus }),
        ...(memory === undefined ? {} : { entrypoint_memory: memory }),
        ...(resources === undefined ? {} : { entrypoint_resources: resources }),
    };
}
/** A job of this name that is there already came of a request whose answer was lost. */
async function engine_submit(ray, job, watch) {
    if (watch.why() !== null)
        return;
    try {
        await ray.jobs.submit(job);
    }
    catch (thrown) {
        if ((await ray.jobs.find(job.submission_id).catch(() => null)) !== null)
            return;
        throw new errors/* UserError */.y({
            code: "unsupported",
            message: `Ray did not take the job: ${(0,errors/* errorMessage */.g)(thrown)}`,
            hint: "the dashboard's log on the head says more",
            input: "engine-options",
        }, thrown);
    }
}
async function endOf(ray, details, ending) {
    const { job, cargo, options, lines, watch, onLine } = ending;
    const word = lines.word();
    if (word !== null) {
        const node = details?.driver_node_id ?? "";
        return (0,bring_back/* bringBack */.kB)(word, job, cargo, () => options.fetch === undefined
            ? ray.logs.file(node, `${cargo.name}.tar.gz`)
            : (0,bring_back/* fetchByCommand */.$e)(options.fetch, job, cargo, onLine));
    }
    const why = watch.why();
    if (why !== null)
        return (0,bring_back/* endedBy */.mr)(why);
    if (details === null)
        return (0,bring_back/* lost */.DU)("Ray does not know the job any more");
    if (details.status === "STOPPED")
        return (0,bring_back/* lost */.DU)("somebody stopped the job in Ray");
    const code = details.driver_exit_code;
    if (details.status === "FAILED" && code === null)
        return (0,bring_back/* endedBy */.mr)("not-started", details.message ?? "");
    return (0,bring_back/* lost */.DU)(`Ray says ${details.status}: ${details.message ?? ""}`.slice(0, 500));
}


/***/ }),

/***/ 33926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ wrapperScript),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   oR: () => (/* binding */ wrapperArguments)
/* harmony export */ });
/** A program for `sh` that runs the command on another machine as the local engine would on this one, and hands over
 *  what it wrote. Its arguments: a token that begins the lines for Evenhand, the job's name, the most seconds. It
 *  needs sh, tar, gzip and sha256sum there, and bash for a command that is text.
 *
 *  Its last line is `<token> ready <exit code> <bytes> <sha256>` or `<token> refused <exit code> <reason>`. */
function wrapperScript(job, cargo, options) {
    const { unpack, handOver, directory, endsWell = false } = options;
    const exit = endsWell ? "exit 0" : 'exit "$code"';
    const outputs = cargo.outputs
        .filter((output) => !output.startsWith("$"))
        .map((output) => quote(`./${output}`));
    return `#!/bin/sh
set -u
token=$1
job=$2
limit=$3
start=$PWD
scratch=$(mktemp -d "\${TMPDIR:-/tmp}/evenhand-XXXXXX") || exit 125
work=${directory === null ? '"$scratch/work"' : quote(directory)}
mkdir -p "$work" || exit 125
${unpack}
box=$work/.evenhand
mkdir -p "$box/output" "$box/checkpoints" || exit 125
: > "$box/metrics.jsonl"
cd "$work" || exit 125
# The processes of the command carry the job's name; those of this script do not.
each() {
  for one in $(grep -l "EVENHAND_JOB=$job" /proc/[0-9]*/environ 2>/dev/null); do
    one=\${one#/proc/}
    kill "-$1" "\${one%/environ}" 2>/dev/null
  done
}
end() {
  each TERM
  for look in 1 2 3 4 5 6 7 8; do
    grep -lq "EVENHAND_JOB=$job" /proc/[0-9]*/environ 2>/dev/null || return 0
    sleep 0.25
  done
  each KILL
}
stop() {
  trap '' TERM INT
  end
  rm -rf "$scratch"
  exit 143
}
trap stop TERM INT
(
export EVENHAND_JOB="$job" EVENHAND_PARAMS="$box/params.json" EVENHAND_OUTPUT="$box/output"
export EVENHAND_METRICS="$box/metrics.jsonl" EVENHAND_CHECKPOINTS="$box/checkpoints"
${commandLine(job.command)}
) &
child=$!
# Ends the command in time when nobody is left who would; and at once when this script was killed.
(
  trap - TERM INT
  waited=0
  while kill -0 $$ 2>/dev/null && [ "$waited" -lt "$limit" ]; do
    sleep 2
    waited=$((waited + 2))
  done
  kill -TERM $$ 2>/dev/null || end
) > /dev/null 2>&1 &
guard=$!
wait "$child"
code=$?
end
kill "$guard" 2>/dev/null
refuse() {
  printf '\\n%s refused %s %s\\n' "$token" "$code" "$1"
  rm -rf "$scratch"
  ${exit}
}
pack=$scratch/handover.tar.gz
set -- ./.evenhand/metrics.jsonl ./.evenhand/output ./.evenhand/checkpoints
for one in ${outputs.join(" ")}; do
  [ -e "$one" ] && set -- "$@" "$one"
done
tar -czf "$pack" -C "$work" "$@" || refuse "tar could not pack the outputs"
bytes=$(wc -c < "$pack" | tr -d ' ')
sum=$({ sha256sum "$pack" || shasum -a 256 "$pack"; } 2>/dev/null | cut -d ' ' -f 1)
${handOver.shell}
printf '\\n%s ready %s %s %s\\n' "$token" "$code" "$bytes" "$sum"
rm -rf "$scratch"
${exit}
`;
}
function commandLine(command) {
    if (typeof command !== "string")
        return `exec ${command.map(quote).join(" ")}`;
    return `exec bash --noprofile --norc -eo pipefail -c ${quote(command)}`;
}
/** For sh: nothing in the text is read as anything else. */
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** What the wrapper is called with. */
function wrapperArguments(token, job, cargo) {
    return [token, cargo.name, String(Math.ceil(job.timeoutMilliseconds / 1000))];
}


/***/ })

};
