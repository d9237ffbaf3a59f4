export const id = 3056;
export const ids = [3056];
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

/***/ 51562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeKubernetesEngine: () => (/* binding */ makeKubernetesEngine)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.cache/js/clients/kubernetes/client.js + 6 modules
var client = __webpack_require__(40005);
// EXTERNAL MODULE: ./.cache/js/engines/remote/bring-back.js + 1 modules
var bring_back = __webpack_require__(33068);
// EXTERNAL MODULE: ./.cache/js/engines/remote/cargo.js
var remote_cargo = __webpack_require__(63613);
// EXTERNAL MODULE: ./.cache/js/engines/remote/job-lines.js
var job_lines = __webpack_require__(19376);
// EXTERNAL MODULE: ./.cache/js/engines/remote/options.js
var remote_options = __webpack_require__(75331);
// EXTERNAL MODULE: ./.cache/js/engines/remote/told-to-stop.js
var told_to_stop = __webpack_require__(34597);
// EXTERNAL MODULE: ./.cache/js/engines/remote/wrapper.js
var wrapper = __webpack_require__(33926);
;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/names.js
/** On all that a job makes in the cluster: the job's name. */
const jobLabel = "evenhand.dev/job";
/** Until when somebody waits for the job, as an RFC 3339 time: past it, any later training deletes the job. */
const leaseAnnotation = "evenhand.dev/lease";
/** How long a lease holds, and how often it is renewed meanwhile. */
const leaseMs = 180_000;
const renewMs = 45_000;
function leaseUntil(now) {
    return new Date(now + leaseMs).toISOString();
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/pods.js

const stateSchema = schemas.object({
    waiting: schemas.object({ reason: schemas.string().default(""), message: schemas.string().default("") }).nullish(),
    running: schemas.object({}).nullish(),
    terminated: schemas.object({
        exitCode: schemas.number(),
        reason: schemas.string().default(""),
        signal: schemas.number().nullish(),
        startedAt: schemas.string().nullish(),
        finishedAt: schemas.string().nullish(),
    })
        .nullish(),
});
const statusSchema = schemas.object({
    phase: schemas.string().default("Pending"),
    message: schemas.string().default(""),
    reason: schemas.string().default(""),
    conditions: schemas.array(schemas.object({ type: schemas.string(), status: schemas.string(), message: schemas.string().default("") }))
        .nullish(),
    containerStatuses: schemas.array(schemas.object({ name: schemas.string(), state: stateSchema.default({}) })).nullish(),
});
const specSchema = schemas.object({ containers: schemas.array(schemas.object({ name: schemas.string() })) });
const hopelessReasons = new Set([
    "ErrImageNeverPull",
    "InvalidImageName",
    "CreateContainerConfigError",
    "CreateContainerError",
    "ImagePullBackOff",
]);
/** Pods that a selector names, the leading one first: index 0 of an indexed job, the master of a Kubeflow one. */
async function findPods(kubernetes, namespace, labels) {
    const pods = await kubernetes.list({ apiVersion: "v1", kind: "Pod", namespace, labels });
    return pods
        .map((pod) => ({ pod, rank: rankOf(pod) }))
        .sort((a, b) => a.rank - b.rank || (a.pod.metadata.name < b.pod.metadata.name ? -1 : 1))
        .map(({ pod }) => readPod(pod));
}
function rankOf(pod) {
    const index = indexOf(pod);
    if (index !== null)
        return index;
    const replica = pod.metadata.labels?.["training.kubeflow.org/replica-type"];
    return replica === undefined || /^(?:master|launcher|chief)$/.test(replica) ? 0 : 1;
}
const indexMark = "batch.kubernetes.io/job-completion-index";
/** Before 1.28 it is an annotation alone. */
function indexOf({ metadata: { labels, annotations } }) {
    const index = annotations?.[indexMark] ?? labels?.[indexMark];
    return index === undefined ? null : Number(index);
}
function readPod(pod) {
    const status = statusSchema.parse(pod["status"] ?? {});
    const container = specSchema.parse(pod["spec"]).containers[0]?.name ?? "";
    const state = status.containerStatuses?.find(({ name }) => name === container)?.state ?? {};
    const ended = status.phase === "Succeeded" || status.phase === "Failed" || state.terminated != null;
    const unscheduled = status.conditions?.find(({ type, status: is }) => type === "PodScheduled" && is === "False");
    const waiting = state.waiting ?? null;
    const words = waiting === null ? (unscheduled?.message ?? "") : `${waiting.reason} ${waiting.message}`.trim();
    return {
        name: pod.metadata.name,
        index: indexOf(pod),
        container,
        started: ended || state.running != null,
        ended,
        exit: state.terminated == null ? null : { code: state.terminated.exitCode, reason: state.terminated.reason },
        seconds: secondsOf(state.terminated),
        waitsFor: ended || state.running != null ? "" : words,
        hopeless: waiting !== null && hopelessReasons.has(waiting.reason),
    };
}
function secondsOf(terminated) {
    const seconds = (Date.parse(terminated?.finishedAt ?? "") - Date.parse(terminated?.startedAt ?? "")) / 1000;
    return seconds > 0 ? seconds : 0;
}

;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/poll.js




const pollMs = 1000;
const mostSilenceMs = 120_000;
/** A registry may be slow to answer: a hopeless state is believed when it has lasted. */
const patienceMs = 20_000;
/** Looks at a job and its pods until it is over, its time is, or it is told to stop; renews its lease meanwhile.
 *  Throws when the cluster has not answered for two minutes. */
async function pollJob(kubernetes, polling) {
    const { name, selector, watch, clock, mostIdle } = polling;
    let answered = clock.now();
    let renewed = answered;
    let busySince = answered;
    let pods = [];
    const waiting = makeWaiting(polling);
    while (watch.why() === null) {
        try {
            const found = await kubernetes.get(name);
            pods = await findPods(kubernetes, name.namespace, selector);
            answered = clock.now();
            polling.onPods(pods);
            const outcome = found === null ? null : outcomeOf(found);
            if (found === null || outcome !== null)
                return { outcome, gone: found === null, pods, hopeless: "" };
            waiting.see(pods);
        }
        catch (thrown) {
            if (clock.now() - answered > mostSilenceMs)
                throw thrown;
        }
        const hopeless = waiting.hopeless();
        if (hopeless !== "")
            return { outcome: null, gone: false, pods, hopeless };
        if (pods.some(isBusy))
            busySince = clock.now();
        if (clock.now() - busySince > mostIdle)
            watch.startClock(0);
        if (clock.now() - renewed > renewMs) {
            renewed = clock.now();
            await renew(kubernetes, name, clock).catch(() => undefined);
        }
        await (0,told_to_stop/* pause */.v)(pollMs, watch.signal);
    }
    return { outcome: null, gone: false, pods, hopeless: "" };
}
function isBusy({ started, ended }) {
    return started && !ended;
}
/** Tells what pods wait for, once, and when that has become hopeless. */
function makeWaiting({ patient, onWaiting, clock }) {
    let words = "";
    let since = null;
    return {
        see(pods) {
            const first = pods.find(({ waitsFor }) => waitsFor !== "");
            if (first !== undefined && first.waitsFor !== words)
                onWaiting(first);
            words = first?.waitsFor ?? "";
            const isHopeless = first?.hopeless === true && !(patient && pods.some(isBusy));
            since = isHopeless ? (since ?? clock.now()) : null;
        },
        hopeless: () => (since !== null && clock.now() - since > patienceMs ? words : ""),
    };
}
async function renew(kubernetes, name, clock) {
    await kubernetes.patch(name, { metadata: { annotations: { [leaseAnnotation]: leaseUntil(clock.now()) } } });
}
const conditionsSchema = schemas.object({
    conditions: schemas.array(schemas.object({
        type: schemas.string(),
        status: schemas.string(),
        reason: schemas.string().default(""),
        message: schemas.string().default(""),
    }))
        .nullish(),
});
/** By the conditions that Job, JobSet, TrainJob and Kubeflow's older kinds have in common; null while it goes on. */
function outcomeOf(resource) {
    const { conditions } = conditionsSchema.parse(resource["status"] ?? {});
    const holds = (...types) => conditions?.find(({ type, status }) => status === "True" && types.includes(type));
    const failed = holds("Failed");
    if (failed !== undefined)
        return { done: false, message: [failed.reason, failed.message].filter(Boolean).join(": ") };
    return holds("Complete", "Succeeded", "Completed") === undefined ? null : { done: true, message: "" };
}

;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/stop.js

const looks = 120;
/** Deletes a job with its pods, and waits until they are gone, at most a minute. No such job is no error. */
async function stopJob(kubernetes, name, clock) {
    const pods = {
        apiVersion: "v1",
        kind: "Pod",
        namespace: name.namespace,
        labels: `${jobLabel}=${name.name}`,
    };
    await kubernetes.delete(name);
    await kubernetes.delete({ ...name, apiVersion: "v1", kind: "Secret" });
    for (let look = 0; look < looks; look++) {
        if ((await kubernetes.get(name)) === null && (await kubernetes.list(pods)).length === 0)
            return;
        await clock.sleep(500);
    }
    throw new Error(`the job ${name.name} or its pods are still there a minute after they were deleted`);
}
/** Deletes what earlier attempts left, and every job whose lease is over: nobody waits for it. */
async function stopLeftovers(kubernetes, { kind, apiVersion, namespace }, earlier, clock) {
    const left = await kubernetes.list({ apiVersion, kind, namespace, labels: jobLabel });
    for (const { metadata, ...resource } of left) {
        const lease = Date.parse(metadata.annotations?.[leaseAnnotation] ?? "");
        const over = !Number.isNaN(lease) && lease < clock.now() && !isFinished(resource);
        const place = { apiVersion, kind, namespace, name: metadata.name };
        if (over || earlier.includes(metadata.name))
            await stopJob(kubernetes, place, clock);
    }
}
/** A job that ended in order stays for people to look at, until the cluster removes it. */
function isFinished(resource) {
    const { conditions } = (resource["status"] ?? {});
    return (conditions ?? []).some(({ type, status }) => status === "True" && ["Complete", "Failed", "Succeeded", "Completed"].includes(type));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.cache/js/clients/http/request.js
var request = __webpack_require__(90359);
// EXTERNAL MODULE: ./.cache/js/clients/kubernetes/refusal.js
var refusal = __webpack_require__(63778);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/engines/remote/select-files.js
var select_files = __webpack_require__(22215);
// EXTERNAL MODULE: ./.cache/js/engines/remote/tar.js
var tar = __webpack_require__(69874);
;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/describe.js


/** Where a container finds the wrapper and the files. */
const bundleFolder = "/evenhand/bundle";
const afterDeadline = 300;
function marksOf({ cargo, lease }) {
    return { labels: { [jobLabel]: cargo.name }, annotations: { [leaseAnnotation]: lease } };
}
/** A batch/v1 Job that runs the wrapper once. */
function describeJob(parts) {
    const { job, cargo, options } = parts;
    const container = {
        name: "training",
        image: options.image,
        ...(options.resources === undefined ? {} : { resources: options.resources }),
    };
    const template = {
        metadata: { labels: marksOf(parts).labels },
        spec: {
            restartPolicy: "Never",
            containers: [withWrapper(container, parts)],
            volumes: [bundleVolume(cargo)],
            ...defined({
                serviceAccountName: options["service-account"],
                nodeSelector: options["node-selector"],
                tolerations: options.tolerations,
                imagePullSecrets: options["image-pull-secrets"]?.map((name) => ({ name })),
            }),
        },
    };
    return {
        apiVersion: "batch/v1",
        kind: "Job",
        metadata: { name: cargo.name, ...marksOf(parts) },
        spec: {
            backoffLimit: 0,
            ttlSecondsAfterFinished: options.keep,
            // The cluster ends it when nobody is left who would.
            activeDeadlineSeconds: Math.ceil(job.timeoutMilliseconds / 1000) + afterDeadline,
            template,
        },
    };
}
/** @param container without a command of its own */
function withWrapper(container, parts) {
    const mounts = container["volumeMounts"] ?? [];
    return {
        ...withEnvironment(container, parts),
        command: ["/bin/sh", `${bundleFolder}/run.sh`, ...parts.args],
        volumeMounts: [...mounts, { name: "evenhand", mountPath: bundleFolder, readOnly: true }],
    };
}
function withEnvironment(container, { environment, options, cargo }) {
    const given = container["env"] ?? [];
    const from = container["envFrom"] ?? [];
    const own = Object.entries(environment).map(([name, value]) => ({ name, value: literal(value) }));
    const name = "command" in container ? [{ name: "EVENHAND_JOB", value: cargo.name }] : [];
    const secrets = options.secrets.map((secret) => ({ secretRef: { name: secret } }));
    return {
        ...container,
        env: [...given, ...own, ...name],
        ...(secrets.length > 0 ? { envFrom: [...from, ...secrets] } : {}),
    };
}
/** Kubernetes would put other variables' values in place of `$(NAME)`. */
function literal(value) {
    return value.replaceAll("$(", () => "$$(");
}
function bundleVolume(cargo) {
    return { name: "evenhand", secret: { secretName: cargo.name } };
}
/** The user's resource with our marks on it and on every pod template in it. A container that has no command is given
 *  the wrapper; one that has is left as it is, but for our variables. */
function passThrough(manifest, parts) {
    const { metadata = {}, ...rest } = manifest;
    const marks = marksOf(parts);
    const marked = withTemplates(rest, parts);
    const { name: _, ...kept } = metadata;
    return {
        ...marked,
        metadata: {
            ...kept,
            name: parts.cargo.name,
            labels: { ...kept.labels, ...marks.labels },
            annotations: { ...kept.annotations, ...marks.annotations },
        },
    };
}
function withTemplates(value, parts) {
    if (Array.isArray(value))
        return value.map((one) => withTemplates(one, parts));
    if (value === null || typeof value !== "object")
        return value;
    const entries = Object.entries(value).map(([key, inner]) => {
        if (key === "template" && isPodTemplate(inner))
            return [key, markTemplate(inner, parts)];
        // Kubeflow's TrainJob has its container's fields here.
        if (key === "trainer" && typeof inner === "object" && inner !== null) {
            return [
                key,
                withEnvironment(inner, { ...parts, options: { ...parts.options, secrets: [] } }),
            ];
        }
        return [key, withTemplates(inner, parts)];
    });
    return Object.fromEntries(entries);
}
function isPodTemplate(value) {
    const { spec } = (value ?? {});
    return Array.isArray(spec?.containers);
}
function markTemplate(template, parts) {
    const { metadata = {}, spec } = template;
    const bare = spec.containers.some((one) => !("command" in one));
    return {
        ...template,
        metadata: { ...metadata, labels: { ...metadata.labels, ...marksOf(parts).labels } },
        spec: {
            ...spec,
            containers: spec.containers.map((one) => "command" in one ? withEnvironment(one, parts) : withWrapper(one, parts)),
            ...(bare ? { volumes: [...(spec.volumes ?? []), bundleVolume(parts.cargo)] } : {}),
        },
    };
}
/** Shell of the wrapper that unpacks what was sent. */
const unpackShell = `tar -xzf ${(0,wrapper/* quote */.hD)(`${bundleFolder}/files.tar.gz`)} -C "$work" || exit 125`;
/** The files and the wrapper, owned by the job so that they go with it. */
function describeBundle(parts, files, owner) {
    const { apiVersion, kind, metadata } = owner;
    const data = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]);
    return {
        apiVersion: "v1",
        kind: "Secret",
        type: "Opaque",
        metadata: {
            name: parts.cargo.name,
            ...marksOf(parts),
            ownerReferences: [{ apiVersion, kind, name: metadata.name, uid: metadata.uid }],
        },
        immutable: true,
        data: Object.fromEntries(data),
    };
}
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/hand-over.js


/** Most bytes that come back in the pod's log, which the kubelet keeps 10 MiB of at a time. */
const mostBytes = 32 << 20;
/** Without a storage of the user's the outputs are printed, as base64 in lines that the log keeps whole. */
function handOverByLog(upload) {
    if (upload !== undefined)
        return { shell: (0,bring_back/* uploadShell */.UI)(upload, wrapper/* quote */.hD) };
    return {
        shell: `[ "$bytes" -le ${mostBytes} ] || refuse "they are more than ${mostBytes >> 20} MiB; see upload and fetch"
printf '\\n'
base64 < "$pack" | tr -d '\\n' | fold -w 8000 | sed "s/^/$token+/" || refuse "base64 could not read the outputs"`,
    };
}

;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/submit.js










/** A Secret holds a little more than a mebibyte with all that belongs to it. */
const mostPacked = 1_000_000;
const mostSent = 64 << 20;
/** Packed files and the wrapper. Throws UserError when they are too large. */
async function packBundle({ job, cargo, options }) {
    const packed = await pack(await (0,select_files/* selectFiles */.AL)(job, cargo, options.send, mostSent));
    refuseLarge(packed.length, "");
    const handOver = handOverByLog(options.upload);
    const script = (0,wrapper/* wrapperScript */.HQ)(job, cargo, {
        unpack: unpackShell,
        handOver,
        directory: options.directory ?? null,
    });
    return { "files.tar.gz": packed, "run.sh": Buffer.from(script) };
}
function pack(files) {
    return (0,external_node_util_.promisify)(external_node_zlib_.gzip)((0,tar/* packTar */.n)(files), { level: 9 });
}
/** @param more said of the bytes; "" for nothing */
function refuseLarge(bytes, more) {
    if (bytes <= mostPacked)
        return;
    throw new errors/* UserError */.y({
        code: "input-invalid",
        message: `the files to send are ${bytes} bytes when packed${more}; Kubernetes takes ${mostPacked}`,
        hint: "put code into the image and `send: inputs` into `engine-options`, and let the command read data from storage",
        input: "inputs",
    });
}
/** Makes the job, then the bundle that its pod waits for: so the bundle belongs to the job and goes with it.
 *  Throws UserError when the cluster does not take one of them. */
async function submitJob(kubernetes, resource, namespace, { parts, bundle }) {
    const made = await createOnce(kubernetes, resource, namespace);
    await createOnce(kubernetes, describeBundle(parts, bundle(made), made), namespace);
}
/** A resource of this name that is there already came of a request whose answer was lost. */
async function createOnce(kubernetes, resource, namespace) {
    try {
        return await kubernetes.create(resource, namespace);
    }
    catch (thrown) {
        const { apiVersion, kind, metadata } = resource;
        const lost = thrown instanceof request/* Unreachable */.LL;
        const again = thrown instanceof refusal/* KubernetesRefusal */.J && thrown.reason === "AlreadyExists";
        const name = { apiVersion, kind, namespace, name: metadata.name };
        const found = lost || again ? await kubernetes.get(name).catch(() => null) : null;
        if (found !== null)
            return found;
        throw notTaken(thrown);
    }
}
function notTaken(thrown) {
    if (thrown instanceof errors/* UserError */.y)
        return thrown;
    const denied = thrown instanceof refusal/* KubernetesRefusal */.J && (thrown.status === 401 || thrown.status === 403);
    const hint = denied
        ? "docs/engines.md has the role that this engine needs"
        : "is the cluster of the current context up, and reached from this machine?";
    const code = denied ? "permission-missing" : "unsupported";
    return new errors/* UserError */.y({ code, message: (0,errors/* errorMessage */.g)(thrown), hint, input: "engine-options" }, thrown);
}

;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/batch/describe.js

/** A batch/v1 Job with an index for each of the jobs. One that fails is not tried again and leaves the others running. */
function describeIndexedJob(parts, { count, parallel }) {
    const job = describeJob(parts);
    const rounds = Math.ceil(count / parallel);
    return {
        ...job,
        spec: {
            ...job["spec"],
            completionMode: "Indexed",
            completions: count,
            parallelism: Math.min(parallel, count),
            backoffLimitPerIndex: 0,
            // Of all indexes together: more than can fail.
            backoffLimit: count,
            activeDeadlineSeconds: Math.ceil((rounds * parts.job.timeoutMilliseconds) / 1000) + afterDeadline,
        },
    };
}
/** A server before 1.29 drops the field, and would run an index again whose pod failed. */
function knowsIndexLimit({ spec }) {
    return spec?.backoffLimitPerIndex !== undefined;
}

;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/end.js



/** How a job ended, with its outputs laid down when they came back whole. */
async function endOf(seen, { job, options, onLine, payload, why }) {
    const cargo = (0,remote_cargo/* needCargo */.D)(job, "kubernetes");
    const { fetch } = options;
    if (seen.word !== null) {
        return (0,bring_back/* bringBack */.kB)(seen.word, job, cargo, async () => fetch === undefined ? Buffer.from(payload(), "base64") : (0,bring_back/* fetchByCommand */.$e)(fetch, job, cargo, onLine));
    }
    if (why !== null)
        return (0,bring_back/* endedBy */.mr)(why);
    if (seen.hopeless !== "")
        return (0,bring_back/* endedBy */.mr)("not-started", seen.hopeless);
    const exit = seen.pod?.exit ?? null;
    if (exit?.reason === "OOMKilled")
        return { ...(0,bring_back/* lost */.DU)(""), how: "exited", signal: "SIGKILL" };
    if (seen.outcome === null)
        return (0,bring_back/* lost */.DU)("somebody deleted the job in the cluster");
    if (!seen.outcome.done) {
        const failed = exit !== null && exit.code !== 0;
        return failed
            ? { ...(0,bring_back/* lost */.DU)(""), how: "exited", exitCode: exit.code }
            : (0,bring_back/* lost */.DU)(`Kubernetes says ${seen.outcome.message}`);
    }
    if (options.manifest === undefined)
        return (0,bring_back/* lost */.DU)("its log ended before its last line, so its outputs are not here");
    return fetch === undefined ? exitedWell : bringByHand(fetch, job, onLine);
}
const exitedWell = { how: "exited", exitCode: 0, signal: null, leftBehind: 0, reason: "" };
/** Of containers with a command of their own: the user's `fetch` puts the outputs where they belong. */
async function bringByHand(fetch, job, onLine) {
    try {
        await (0,bring_back/* runFetch */.cu)(fetch, job, (0,remote_cargo/* needCargo */.D)(job, "kubernetes"), onLine);
        return exitedWell;
    }
    catch (thrown) {
        return (0,bring_back/* lost */.DU)(`its outputs did not come back: ${(0,errors/* errorMessage */.g)(thrown)}`);
    }
}

;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/follow.js




/** A log may break off; the end of a pod's is not waited for any longer. */
const drainMs = 30_000;
/** Passes on what a job's pods print until it is over, its time is, or it is told to stop; renews its lease meanwhile.
 *  Stopping is the caller's. Throws when the cluster has not answered for two minutes. */
async function followJob(kubernetes, following) {
    const { job, watch, onLine } = following;
    const logs = makeLogs(kubernetes, following);
    const { pods, gone, ...ended } = await pollJob(kubernetes, {
        ...following,
        mostIdle: job.timeoutMilliseconds,
        patient: false,
        onWaiting: ({ waitsFor }) => onLine(`(waiting: ${waitsFor})`),
        onPods(found) {
            for (const [index, pod] of found.entries())
                if (pod.started)
                    logs.open(pod, index === 0);
            if (found.some(({ started }) => started))
                watch.startClock(job.timeoutMilliseconds);
        },
    });
    if (ended.hopeless !== "") {
        logs.close();
        return { ...ended, pod: null, word: null };
    }
    const isOver = gone || ended.outcome !== null;
    if (isOver)
        await logs.drained();
    else
        logs.close();
    return { ...ended, pod: isOver ? (pods[0] ?? null) : null, word: logs.word() };
}
/** Whether a pod has ended, by the cluster's word. */
async function hasEnded(kubernetes, namespace, pod) {
    const name = { apiVersion: "v1", kind: "Pod", namespace, name: pod.name };
    const found = await kubernetes.get(name).catch(() => undefined);
    return found === null || (found !== undefined && readPod(found).ended);
}
function makeLogs(kubernetes, { name, token, lines, onLine, clock }) {
    const closing = new AbortController();
    const open = new Map();
    const { namespace } = name;
    return {
        open(pod, leading) {
            if (open.has(pod.name))
                return;
            const own = leading ? lines : (0,job_lines/* makeJobLines */.J)(token, (line) => onLine(`[${pod.name}] ${line}`));
            const place = { namespace, pod: pod.name, container: pod.container };
            const ended = () => hasEnded(kubernetes, namespace, pod);
            const options = { clock, signal: closing.signal, hasEnded: ended };
            const followed = kubernetes.followLog(place, own.line, options).catch((thrown) => {
                onLine(`(the log of ${pod.name} cannot be read: ${thrown.message})`);
            });
            open.set(pod.name, followed);
        },
        /** Waits for the ends of all logs, but not for ever. */
        async drained() {
            await Promise.race([Promise.all(open.values()), (0,told_to_stop/* pause */.v)(drainMs, closing.signal)]);
            closing.abort();
            lines.end();
        },
        close() {
            closing.abort();
            lines.end();
        },
        word: () => lines.word(),
    };
}

;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/batch/index-logs.js



function openIndexLog(place, pod, onLine) {
    const { kubernetes, namespace, token, clock } = place;
    const closing = new AbortController();
    const lines = (0,job_lines/* makeJobLines */.J)(token, onLine);
    const options = {
        clock,
        signal: closing.signal,
        hasEnded: () => hasEnded(kubernetes, namespace, pod),
    };
    const followed = kubernetes
        .followLog({ namespace, pod: pod.name, container: pod.container }, lines.line, options)
        .catch((thrown) => onLine(`(the log of ${pod.name} cannot be read: ${thrown.message})`));
    const close = () => {
        closing.abort();
        lines.end();
    };
    return {
        pod: pod.name,
        lines,
        startedAt: performance.now(),
        close,
        async drained() {
            await Promise.race([followed, (0,told_to_stop/* pause */.v)(drainMs, closing.signal)]);
            close();
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/batch/indexes.js


/** The wrapper ends its command itself when the time is over: this long it may take. */
const graceMs = 30_000;
/** Follows each index's pod by its own log. Ends are passed on one after another. */
function watchIndexes(batch, options, place) {
    const logs = new Map();
    const settled = new Set();
    let overdue = false;
    let passed = Promise.resolve();
    const settle = (index, rest, pod) => {
        settled.add(index);
        const log = logs.get(index);
        logs.delete(index);
        // Measured where it is seen: its outputs may wait their turn.
        const seconds = ranFor(log, pod);
        const drained = rest.why === null || pod?.ended === true ? log?.drained() : log?.close();
        passed = passed
            .then(() => drained)
            .then(async () => batch.onEnd(index, await endOfIndex(index, { batch, options }, { rest, pod, log, seconds })));
        passed.catch(() => undefined);
    };
    const seeRunning = (index, pod, log) => {
        const ran = 1000 * ranFor(log, pod);
        const timeout = batch.jobs[index]?.timeoutMilliseconds ?? 0;
        if (pod.ended)
            return settle(index, podEnd(pod, ran >= timeout), pod);
        if (ran <= timeout + graceMs)
            return;
        overdue = true;
        settle(index, { outcome: null, hopeless: "", why: "timeout" }, pod);
    };
    return {
        see(pods) {
            for (const pod of pods) {
                const { index } = pod;
                if (index === null || index >= batch.jobs.length || !pod.started || settled.has(index))
                    continue;
                const before = logs.get(index);
                // While the pod of before is there, another one is its replacement to be.
                if (before !== undefined && before.pod !== pod.name && isAmong(before.pod, pods))
                    continue;
                const isSame = before?.pod === pod.name;
                if (!isSame)
                    before?.close();
                const log = isSame ? before : openIndexLog(place, pod, (line) => batch.onLine(index, line));
                logs.set(index, log);
                seeRunning(index, pod, log);
            }
        },
        overdue: () => overdue && settled.size === batch.jobs.length,
        async endRest({ pods, ...rest }) {
            for (const index of batch.jobs.keys()) {
                if (!settled.has(index))
                    settle(index, rest, pods.find((pod) => pod.index === index) ?? null);
            }
            await passed;
        },
    };
}
function isAmong(name, pods) {
    return pods.some((pod) => pod.name === name);
}
async function endOfIndex(index, { batch, options }, { rest, pod, log, seconds }) {
    const { outcome, hopeless, why } = rest;
    const ended = await endOf({ outcome, hopeless, pod, word: log?.lines.word() ?? null }, {
        job: batch.jobs[index],
        options,
        onLine: (line) => batch.onLine(index, line),
        payload: () => log?.lines.payload() ?? "",
        why,
    });
    return { ...ended, durationSeconds: Math.round(1000 * seconds) / 1000, tail: log?.lines.tail() ?? [] };
}
/** Of a pod that has ended; what it said itself goes before. The wrapper that ended its command in time says nothing. */
function podEnd({ exit }, late) {
    const cut = late && (exit?.code === 143 || exit?.code === 137);
    const message = "that the pod is lost";
    return { outcome: { done: exit?.code === 0, message }, hopeless: "", why: cut ? "timeout" : null };
}
/** Seconds, by this machine's clock from when it was seen to begin, or by the node's. */
function ranFor(log, pod) {
    const seen = log === undefined ? 0 : (performance.now() - log.startedAt) / 1000;
    return Math.max(seen, pod?.seconds ?? 0);
}

;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/batch/pack.js







const variablesFile = ".evenhand/variables";
/** Shell of the wrapper: the files of all, then those of this index, then its name and variables. */
const unpackIndex = `${unpackShell}
tar -xzf "${bundleFolder}/own-$JOB_COMPLETION_INDEX.tar.gz" -C "$work" || exit 125
. "$work/${variablesFile}" || exit 125
rm "$work/${variablesFile}"`;
/** What the containers find in their bundle; the wrapper depends on what the server made of the job. Throws UserError
 *  when it is too large.
 *  @param parts of the first job, under the name of the batch */
async function packIndexed({ job, cargo, options }, own) {
    const shared = await pack(await (0,select_files/* selectShared */.GE)(job, cargo, options.send, mostSent));
    const packs = [];
    for (const [index, one] of own.entries())
        packs.push([`own-${index}.tar.gz`, await pack(await filesOf(one))]);
    const bytes = packs.reduce((sum, [, { length }]) => sum + length, 0);
    refuseLarge(shared.length + bytes, `, ${bytes} of them parameters and checkpoints of ${own.length} runs that are one job`);
    const script = (endsWell) => (0,wrapper/* wrapperScript */.HQ)(job, cargo, {
        unpack: unpackIndex,
        handOver: handOverByLog(options.upload),
        directory: options.directory ?? null,
        endsWell,
    });
    return (made) => ({
        "files.tar.gz": shared,
        "run.sh": Buffer.from(script(!knowsIndexLimit(made))),
        ...Object.fromEntries(packs),
    });
}
async function filesOf({ job, environment }) {
    const cargo = (0,remote_cargo/* needCargo */.D)(job, "kubernetes");
    const lines = Object.entries(environment).map(([name, value]) => `export ${name}=${(0,wrapper/* quote */.hD)(value)}\n`);
    const text = `job=${(0,wrapper/* quote */.hD)(cargo.name)}\n${lines.join("")}`;
    return [...(await (0,select_files/* ownFiles */.aJ)(cargo)), { path: variablesFile, bytes: Buffer.from(text) }];
}
/** Parts variables that all jobs have alike from those that are each one's own. */
function partVariables(environments) {
    const [first = {}] = environments;
    const isShared = (name) => environments.every((one) => one[name] === first[name]);
    const pick = (from, wanted) => Object.fromEntries(Object.entries(from).filter(([name]) => wanted(name)));
    return {
        shared: pick(first, isShared),
        own: environments.map((one) => pick(one, (name) => !isShared(name))),
    };
}

;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/batch/run.js












/** Runs the jobs of a batch as the indexes of one Job. Throws UserError when the cluster does not take it, and Error when
 *  the cluster has not answered for two minutes; no pod of it is left then. */
async function runIndexed(kubernetes, { batch, options, clock }) {
    const token = `evenhand-${(0,external_node_crypto_.randomBytes)(9).toString("hex")}`;
    const watch = (0,told_to_stop/* watchForStop */.F)();
    try {
        const { parts, own } = await partsOf({ batch, options, clock }, token);
        const bundle = await packIndexed(parts, own);
        const namespace = options.namespace ?? kubernetes.cluster.namespace;
        const place = { apiVersion: "batch/v1", kind: "Job", namespace };
        const resource = describeIndexedJob(parts, { count: batch.jobs.length, parallel: batch.parallel });
        const indexes = watchIndexes(batch, options, { kubernetes, namespace, token, clock });
        await stopLeftovers(kubernetes, place, parts.cargo.earlier, clock).catch((thrown) => Promise.reject(notTaken(thrown)));
        if (watch.why() !== null)
            return await indexes.endRest(toldToStop);
        const name = { ...place, name: batch.name };
        try {
            await submitJob(kubernetes, resource, namespace, { parts, bundle });
            await follow(kubernetes, name, { batch, indexes, watch, clock });
        }
        catch (thrown) {
            await stopJob(kubernetes, name, clock).catch(() => undefined);
            throw thrown;
        }
    }
    finally {
        watch.dispose();
    }
}
const toldToStop = { why: "stopped", outcome: null, hopeless: "", pods: [] };
async function partsOf({ batch, options, clock }, token) {
    const jobs = batch.jobs.map((job) => ({ job, cargo: (0,remote_cargo/* needCargo */.D)(job, "kubernetes") }));
    const [first] = jobs;
    if (first === undefined)
        throw new Error("a batch without jobs");
    const environments = batch.jobs.map(({ environment }) => (0,remote_options/* sentEnvironment */.eg)(environment, options.environment));
    const { shared, own } = partVariables(environments);
    // Trainings of one run alone were jobs of their own.
    const earlier = [...batch.earlier, ...jobs.flatMap(({ cargo }) => cargo.earlier)];
    const cargo = { ...first.cargo, name: batch.name, earlier };
    const parts = {
        job: first.job,
        cargo,
        options,
        environment: shared,
        args: (0,wrapper/* wrapperArguments */.oR)(token, first.job, cargo),
        lease: leaseUntil(clock.now()),
    };
    return { parts, own: jobs.map(({ job }, index) => ({ job, environment: own[index] ?? {} })) };
}
async function follow(kubernetes, name, followed) {
    const { batch, indexes, watch, clock } = followed;
    const polled = await pollJob(kubernetes, {
        name,
        selector: `${jobLabel}=${name.name}`,
        mostIdle: batch.jobs[0]?.timeoutMilliseconds ?? 0,
        patient: true,
        onWaiting: ({ index, waitsFor }) => batch.onLine(index ?? 0, `(waiting: ${waitsFor})`),
        onPods(pods) {
            indexes.see(pods);
            if (indexes.overdue())
                watch.startClock(0);
        },
        watch,
        clock,
    });
    const { pods, outcome, hopeless, gone } = polled;
    const over = gone || outcome !== null;
    const why = over ? null : watch.why();
    // At once: who told it to stop does not wait for long.
    if (!over)
        await stopJob(kubernetes, name, clock);
    await indexes.endRest({ outcome, hopeless, why, pods });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/manifest.js





const schema = schemas.looseObject({
    apiVersion: schemas.string().min(1),
    kind: schemas.string().min(1),
    metadata: schemas.looseObject({ namespace: schemas.string().optional() }).default({}),
    spec: schemas.looseObject({}),
});
/** The user's resource as written; Evenhand gives it its name. Throws UserError. */
async function readManifest(file, directory) {
    const text = await (0,promises_.readFile)(external_node_path_.resolve(directory, file), "utf8").catch(() => null);
    if (text === null)
        throw wrong(file, "does not exist", "file-missing");
    let value;
    try {
        value = (0,dist/* parse */.qg)(text, { maxAliasCount: 100 });
    }
    catch (thrown) {
        throw wrong(file, `is not YAML: ${(0,errors/* errorMessage */.g)(thrown).split("\n")[0]}`);
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw wrong(file, `is no resource: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}
function wrong(file, why, code = "file-malformed") {
    const hint = "`manifest` of `engine-options` is one Job, TrainJob or the like as YAML, from the working directory";
    return new errors/* UserError */.y({ code, message: `${file} ${why}`, hint, input: "engine-options", file });
}

;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/options.js



const quantities = schemas.record(schemas.string(), schemas.union([schemas.string(), schemas.number()]));
const options_schema = schemas.strictObject({
    ...remote_options/* commonOptions */.OP,
    /** Of the container; needed unless a manifest names one. */
    image: schemas.string().min(1).optional(),
    /** A file with a Job, or with a resource of another kind that runs a training to its end. */
    manifest: schemas.string().min(1).optional(),
    namespace: schemas.string().min(1).optional(),
    context: schemas.string().min(1).optional(),
    resources: schemas.strictObject({ requests: quantities.optional(), limits: quantities.optional() }).optional(),
    "service-account": schemas.string().optional(),
    "node-selector": schemas.record(schemas.string(), schemas.string()).optional(),
    tolerations: schemas.array(schemas.looseObject({})).optional(),
    "image-pull-secrets": schemas.array(schemas.string()).optional(),
    /** Secrets of the namespace whose keys become variables. */
    secrets: schemas.array(schemas.string()).default([]),
    /** Of the image, to run in; a fresh folder when absent. */
    directory: schemas.string().startsWith("/").optional(),
    /** Seconds that a finished job stays. */
    keep: schemas.int().nonnegative().default(3600),
    /** Which pods' logs are followed, for a manifest whose pods do not get our label. */
    "log-selector": schemas.string().min(1).optional(),
});
/** Throws UserError. */
function readKubernetesOptions(text) {
    const options = (0,remote_options/* readOptions */.Tt)("kubernetes", text, options_schema);
    // A container of a manifest with a command of its own hands nothing over by itself.
    if (options.manifest === undefined)
        (0,remote_options/* refuseHalf */.C4)(options);
    if ((options.image === undefined) === (options.manifest === undefined)) {
        throw new errors/* UserError */.y({
            code: "input-invalid",
            message: "`engine-options` of the engine kubernetes names neither or both of `image` and `manifest`",
            hint: "for example `{image: python:3.12-slim}`; a manifest names its image itself",
            input: "engine-options",
        });
    }
    return options;
}

;// CONCATENATED MODULE: ./.cache/js/engines/kubernetes/engine.js

















/** Runs commands as jobs of a Kubernetes cluster, and a batch as one indexed Job unless a manifest says what a job is.
 *  Throws UserError when `engine-options` do not fit. */
function makeKubernetesEngine(text, world) {
    const options = readKubernetesOptions(text);
    const { environment, clock } = world;
    const connect = () => (0,client/* connectKubernetes */.Z)({ environment, clock, kubeconfig: null, context: options.context ?? null });
    const engine = {
        async run(job, onLine) {
            const kubernetes = await connect();
            return runJob(kubernetes, { job, options, onLine, world });
        },
        async stop(name) {
            const kubernetes = await connect();
            const directory = world.environment["GITHUB_WORKSPACE"] ?? process.cwd();
            await stopJob(kubernetes, { ...(await kindOf(options, directory, kubernetes)), name }, clock);
        },
    };
    if (options.manifest !== undefined)
        return engine;
    return {
        ...engine,
        async runBatch(batch) {
            await runIndexed(await connect(), { batch, options, clock });
        },
    };
}
async function runJob(kubernetes, { job, options, onLine, world }) {
    const cargo = (0,remote_cargo/* needCargo */.D)(job, "kubernetes");
    const { clock } = world;
    const token = `evenhand-${(0,external_node_crypto_.randomBytes)(9).toString("hex")}`;
    const startedAt = performance.now();
    const lines = (0,job_lines/* makeJobLines */.J)(token, onLine);
    const watch = (0,told_to_stop/* watchForStop */.F)();
    try {
        const environment = (0,remote_options/* sentEnvironment */.eg)(job.environment, options.environment);
        const args = (0,wrapper/* wrapperArguments */.oR)(token, job, cargo);
        const parts = { job, cargo, options, environment, args, lease: leaseUntil(clock.now()) };
        const place = await kindOf(options, job.directory, kubernetes);
        const name = { ...place, name: cargo.name };
        const bundle = await packBundle(parts);
        const manifest = options.manifest === undefined ? null : await readManifest(options.manifest, job.directory);
        const resource = manifest === null ? describeJob(parts) : passThrough(manifest, parts);
        await stopLeftovers(kubernetes, place, cargo.earlier, clock).catch((thrown) => Promise.reject(notTaken(thrown)));
        if (watch.why() !== null)
            return (0,bring_back/* jobEnd */.$T)((0,bring_back/* endedBy */.mr)("stopped"), startedAt, lines);
        const selector = options["log-selector"]?.replaceAll("$EVENHAND_JOB", cargo.name) ?? `${jobLabel}=${cargo.name}`;
        let ended;
        try {
            await submitJob(kubernetes, resource, name.namespace, { parts, bundle: () => bundle });
            const seen = await followJob(kubernetes, { name, selector, job, token, lines, onLine, watch, clock });
            ended = await endOf(seen, { job, options, onLine, payload: lines.payload, why: watch.why() });
            if (watch.why() !== null || seen.hopeless !== "")
                await stopJob(kubernetes, name, clock);
        }
        catch (thrown) {
            await stopJob(kubernetes, name, clock).catch(() => undefined);
            throw thrown;
        }
        return (0,bring_back/* jobEnd */.$T)(ended, startedAt, lines);
    }
    finally {
        watch.dispose();
    }
}
async function kindOf(options, directory, { cluster }) {
    const namespace = options.namespace ?? cluster.namespace;
    if (options.manifest === undefined)
        return { apiVersion: "batch/v1", kind: "Job", namespace };
    const { apiVersion, kind, metadata } = await readManifest(options.manifest, directory);
    const own = metadata.namespace;
    return { apiVersion, kind, namespace: options.namespace ?? own ?? cluster.namespace };
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
