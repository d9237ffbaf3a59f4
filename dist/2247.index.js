export const id = 2247;
export const ids = [2247];
export const modules = {

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

/***/ 9791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest),
/* harmony export */   e: () => (/* binding */ bindingProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _train_run_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73304);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84923);



const runFile = "run.json";
const predictionsFile = "predictions.json.gz";
/** Whether numbers, predictions and model file belong together: a digest that nothing ties to the scored
 *  predictions is no evidence about that digest. */
function bindingProblems(setting, record, files) {
    const found = [];
    if (!files.has(predictionsFile)) {
        found.push((0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("no-predictions", "no predictions are stored with the evaluation: `keep-predictions` was `off`"));
    }
    const { model, bound } = record.candidate;
    if (model === null) {
        found.push((0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("no-model-digest", "the evaluation names no model digest: train with action-train in the same job, or hand its record over"));
        return found;
    }
    if (bound !== "run") {
        found.push((0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("not-bound", `the model's digest is ${bound === "declared" ? "declared, not taken from a training run" : "bound to nothing"}`));
    }
    if (setting.digest !== null && model.digest !== setting.digest) {
        found.push((0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("other-digest", `the evaluation is of \`${shortDigest(model.digest)}\`, asked for is \`${shortDigest(setting.digest)}\``));
    }
    found.push(...trainingProblems(record, files.get(runFile)));
    return found;
}
/** The training record, where it travels along: its model is the evaluated one, of the same commit. */
function trainingProblems(record, content) {
    if (content === undefined)
        return [];
    try {
        const run = (0,_train_run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRun */ .zZ)(new TextDecoder().decode(content), runFile);
        if (run.modelFile?.digest !== record.candidate.model?.digest) {
            return [(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("other-digest", "the training record is of another model file than the evaluation")];
        }
        const same = run.model === record.model && run.leg === record.leg && run.commit === record.candidate.tested;
        return same ? [] : [(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("other-commit", "the training record is of another commit, model or leg")];
    }
    catch (thrown) {
        return [(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("tampered", (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(thrown))];
    }
}
function shortDigest(digest) {
    return digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, "$1");
}


/***/ }),

/***/ 83567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ evaluationFile),
  Z: () => (/* binding */ judgeEvidence)
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/gate/choose-policy.js
var choose_policy = __webpack_require__(70256);
// EXTERNAL MODULE: ./.cache/js/core/gate/judge.js + 2 modules
var judge = __webpack_require__(53701);
// EXTERNAL MODULE: ./.cache/js/core/gate/outcome.js
var outcome = __webpack_require__(46394);
// EXTERNAL MODULE: ./.cache/js/core/gate/policy-facts.js
var policy_facts = __webpack_require__(83836);
// EXTERNAL MODULE: ./.cache/js/core/handover/manifest.js
var manifest = __webpack_require__(74745);
// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/js/core/deploy/binding.js
var binding = __webpack_require__(9791);
// EXTERNAL MODULE: ./.cache/js/core/deploy/provenance.js
var provenance = __webpack_require__(84923);
;// CONCATENATED MODULE: ./.cache/js/core/deploy/attested.js



/** Who vouches for workflows at a server. */
function issuerOf(serverUrl) {
    return serverUrl === "https://github.com"
        ? "https://token.actions.githubusercontent.com"
        : `${serverUrl}/_services/token`;
}
/** Whether one attestation says that this repository's own workflow made this file at this commit; else one line for
 *  each thing that is wrong with the newest. */
function attestationProblems(wish, found) {
    const judged = found.map((one) => problemsOf(wish, one));
    if (judged.some((problems) => problems.length === 0))
        return [];
    return (judged[0] ?? [(0,provenance/* problem */.CC)("not-attested", `GitHub holds no attestation of \`${(0,binding/* shortDigest */.V)(wish.digest)}\``)]);
}
/** Whether one of them was signed by the policy's key and is about this digest; else what is wrong with the newest.
 *  @param key its path in the repository */
function keyProblems({ digest, model, key }, found) {
    const judged = found.map((one) => {
        if ("forged" in one)
            return (0,provenance/* problem */.CC)("attestation-forged", `the signature cannot be believed: ${one.forged}`);
        if (!("keyed" in one))
            return (0,provenance/* problem */.CC)("attestation-other", `it is not signed by \`${key}\``);
        if (one.keyed.subjects.includes(digest))
            return null;
        return (0,provenance/* problem */.CC)("attestation-other", `what was signed is not about \`${(0,binding/* shortDigest */.V)(digest)}\``);
    });
    if (judged.includes(null))
        return [];
    const name = (0,names/* attestationArtifactName */.aw)(model, digest);
    return [
        judged[0] ??
            (0,provenance/* problem */.CC)("not-attested", `nothing is signed by \`${key}\`: there is no artifact \`${name}\` that holds a file`),
    ];
}
function problemsOf(wish, facts) {
    if ("forged" in facts)
        return [(0,provenance/* problem */.CC)("attestation-forged", `the attestation cannot be believed: ${facts.forged}`)];
    if ("keyed" in facts)
        return [(0,provenance/* problem */.CC)("attestation-other", "the attestation is signed by a key, not in a workflow")];
    const { attested } = facts;
    const path = wish.workflow ?? wish.run.workflowPath;
    const found = [];
    const expect = (holds, text) => {
        if (!holds)
            found.push((0,provenance/* problem */.CC)("attestation-other", `the attestation ${text}`));
    };
    expect(attested.subjects.includes(wish.digest), `is not about \`${(0,binding/* shortDigest */.V)(wish.digest)}\``);
    expect(attested.issuer === wish.issuer, `was vouched for by \`${attested.issuer}\`, not by GitHub`);
    expect(attested.repository.toLowerCase() === wish.home.toLowerCase(), `was signed in \`${attested.repository}\`, not in this repository`);
    expect(attested.workflow.toLowerCase().startsWith(wish.home.toLowerCase()) &&
        attested.workflow.slice(wish.home.length).startsWith(`/${path}@`), `was signed by the workflow \`${attested.workflow}\`, not by \`${path}\``);
    expect(attested.ref === `refs/heads/${wish.branch}`, `was signed for \`${attested.ref}\`, and evidence comes from \`${wish.branch}\``);
    expect(provenance/* trustedEvents */.BU.includes(attested.event), `was signed in a run of \`${attested.event}\``);
    expect(attested.commit === wish.run.headSha, `is of commit \`${attested.commit.slice(0, 7)}\`, the evaluation of \`${wish.run.headSha.slice(0, 7)}\``);
    return found;
}

// EXTERNAL MODULE: ./.cache/js/core/data/data-record.js
var data_record = __webpack_require__(37267);
;// CONCATENATED MODULE: ./.cache/js/core/deploy/data-evidence.js




/** Whether the data of the same run, model and commit was checked and found good, or one line.
 *  @param model name of the model */
function dataProblems(files, run, model) {
    if (files === null)
        return [(0,provenance/* problem */.CC)("data-missing", `run ${run.id} checked no data: give its workflow action-data`)];
    if (typeof files === "string")
        return [(0,provenance/* problem */.CC)("data-missing", `the data's record could not be read: ${files}`)];
    const checked = (0,manifest/* checkManifest */.K7)(files);
    if (!checked.ok)
        return [(0,provenance/* problem */.CC)("tampered", checked.problem)];
    const content = checked.value.get(data_record/* dataFileName */.SQ);
    if (content === undefined)
        return [(0,provenance/* problem */.CC)("data-missing", `the data's artifact holds no ${data_record/* dataFileName */.SQ}`)];
    try {
        const record = (0,data_record/* parseData */._0)(new TextDecoder().decode(content), data_record/* dataFileName */.SQ);
        if (record.model !== model || record.commit !== run.headSha || record.run?.id !== run.id)
            return [(0,provenance/* problem */.CC)("tampered", "the data's record is of another run, commit or model")];
        if (record.decision.result === "pass" || record.decision.result === "no-baseline")
            return [];
        const first = record.decision.reasons[0] ?? `its result is ${record.decision.result}`;
        return [(0,provenance/* problem */.CC)("data-failing", `the data check does not pass: ${first}`)];
    }
    catch (thrown) {
        return [(0,provenance/* problem */.CC)("tampered", (0,errors/* errorMessage */.g)(thrown))];
    }
}

;// CONCATENATED MODULE: ./.cache/js/core/deploy/evidence.js











const evaluationFile = "evaluation.json";
/** Whether a candidate's evidence is enough to deploy on, or one line for each thing that is wrong. Pure.
 *  What an artifact says about itself is believed only where GitHub's own facts say the same. */
function judgeEvidence(setting, set) {
    const problems = (0,provenance/* provenanceProblems */._T)(setting, set);
    const read = readRecord(set.files);
    if ("problem" in read)
        return { accepted: false, problems: [...problems, read.problem], digest: null };
    const { record, files } = read;
    const digest = record.candidate.model?.digest ?? null;
    problems.push(...identityProblems(setting, set, record), ...(0,binding/* bindingProblems */.e)(setting, record, files), ...timeProblems(setting, set, record), ...(setting.rules.data && set.run !== null ? dataProblems(set.data ?? null, set.run, setting.model) : []), ...signedProblems(setting, set, digest), ...gateProblems(record, setting.config));
    if (problems.length > 0 || digest === null)
        return { accepted: false, problems, digest };
    return { accepted: true, record, digest };
}
function readRecord(files) {
    if (typeof files === "string")
        return { problem: (0,provenance/* problem */.CC)("unreadable", `the artifact could not be read: ${files}`) };
    const checked = (0,manifest/* checkManifest */.K7)(files);
    if (!checked.ok)
        return { problem: (0,provenance/* problem */.CC)("tampered", checked.problem) };
    const content = checked.value.get(evaluationFile);
    if (content === undefined)
        return { problem: (0,provenance/* problem */.CC)("tampered", `the artifact holds no ${evaluationFile}`) };
    try {
        const record = (0,seal/* parseEvaluation */.Q)(new TextDecoder().decode(content), evaluationFile);
        return { record, files: checked.value };
    }
    catch (thrown) {
        const text = (0,errors/* errorMessage */.g)(thrown);
        return { problem: (0,provenance/* problem */.CC)(/schema ".*" is not/.test(text) ? "unknown-version" : "tampered", text) };
    }
}
function identityProblems(setting, { run }, record) {
    const found = [];
    if (record.model !== setting.model || record.leg !== setting.leg) {
        const asked = `\`${setting.model}\`, leg \`${setting.leg}\``;
        found.push((0,provenance/* problem */.CC)("other-model", `the record is of \`${record.model}\`, leg \`${record.leg}\`, not of ${asked}`));
    }
    if (run === null)
        return found;
    if (record.run === null)
        return [...found, (0,provenance/* problem */.CC)("run-unknown", "the record was not made by a workflow run")];
    if (record.run.repository.toLowerCase() !== run.repository.toLowerCase()) {
        found.push((0,provenance/* problem */.CC)("other-repository", `the record was made in \`${record.run.repository}\``));
    }
    if (record.run.id !== run.id || record.run.attempt > run.attempt || record.run.event !== run.event) {
        found.push((0,provenance/* problem */.CC)("run-unknown", `the record names run ${record.run.id} (${record.run.event}), its artifact is of run ${run.id}`));
    }
    const commits = [record.candidate.tested, record.candidate.sha];
    const other = commits.find((sha) => sha !== run.headSha);
    if (other !== undefined) {
        const tested = other === null ? "no commit" : `\`${other.slice(0, 7)}\``;
        found.push((0,provenance/* problem */.CC)("other-commit", `${tested} was evaluated, the run is of \`${run.headSha.slice(0, 7)}\``));
    }
    return found;
}
function timeProblems(setting, { artifact }, record) {
    const made = Date.parse(record.createdAt);
    const stored = Date.parse(artifact.createdAt);
    if (made > setting.now + provenance/* clockSkew */.nW || made > stored + provenance/* clockSkew */.nW) {
        return [
            (0,provenance/* problem */.CC)("from-the-future", `the record says it was made at ${record.createdAt}, after its artifact`),
        ];
    }
    const age = setting.now - made;
    const known = setting.now - stored > setting.rules.maxAge;
    return age > setting.rules.maxAge && !known ? [(0,provenance/* stale */.ez)(age, setting.rules.maxAgeText)] : [];
}
function signedProblems({ rules, repository, serverUrl, model }, { run, attestations = [] }, digest) {
    if (rules.attested === null || run === null || digest === null)
        return [];
    if ("key" in rules.attested)
        return keyProblems({ digest, model, key: rules.attested.key }, attestations);
    const wish = { digest, run, branch: rules.from, workflow: rules.workflow };
    const home = `${serverUrl}/${repository}`;
    return attestationProblems({ ...wish, home, issuer: issuerOf(serverUrl) }, attestations);
}
/** The evaluation is judged again, by today's policy: what passed then may not pass now. It is held to the guard
 *  rules; what is to be proved is proved against production. */
function gateProblems(record, config) {
    const policy = { ...(0,choose_policy/* choosePolicy */.K)((0,policy_facts/* factsOfRecord */.ag)(record), config, record.model), mode: "guard" };
    const { decision } = (0,judge/* judge */.S)([...record.metrics, ...record.guardrails], policy, record.slices);
    if ((0,outcome/* outcomeOf */.s)(decision).exit === 0)
        return [];
    const first = decision.reasons[0]?.text ?? `its result is ${decision.result}`;
    const more = decision.reasons.length > 1 ? ` (and ${decision.reasons.length - 1} more)` : "";
    const code = decision.result === "fail" ? "failing" : "not-proved";
    return [(0,provenance/* problem */.CC)(code, `the evaluation does not pass: ${first}${more}`)];
}


/***/ }),

/***/ 84923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ trustedEvents),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   _T: () => (/* binding */ provenanceProblems),
/* harmony export */   ez: () => (/* binding */ stale),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   nW: () => (/* binding */ clockSkew)
/* harmony export */ });
/* unused harmony export short */
const trustedEvents = ["push", "workflow_dispatch"];
/** Milliseconds by which two clocks may differ before a time counts as a lie. */
const clockSkew = 10 * 60_000;
/** What GitHub's own facts say against a candidate, before its content is looked at. Pure; one line each. */
function provenanceProblems(setting, set) {
    return [
        ...policyProblems(setting),
        ...artifactProblems(set),
        ...(set.run === null ? [] : runProblems(setting, set)),
        ...branchProblems(setting, set),
        ...ageProblems(setting, set),
    ];
}
function policyProblems(setting) {
    const { defaultBranch, policyBranch, dispatchBranch } = setting;
    const found = [];
    if (policyBranch !== defaultBranch) {
        found.push(problem("policy-elsewhere", `the policy was read from \`${policyBranch}\`, not from the default branch \`${defaultBranch}\``));
    }
    if (dispatchBranch !== defaultBranch) {
        found.push(problem("policy-elsewhere", `this run was started from ${dispatchBranch === null ? "a tag" : `\`${dispatchBranch}\``}, start it from the default branch \`${defaultBranch}\`, whose policy and workflow are the reviewed ones`));
    }
    return found;
}
function artifactProblems({ artifact, run }) {
    const found = [];
    if (artifact.expired)
        found.push(problem("artifact-expired", `artifact \`${artifact.name}\` has expired`));
    if (artifact.sameRepository === false)
        found.push(problem("fork", "the artifact comes from a fork's run"));
    if (run === null)
        return [...found, problem("run-unknown", `the run of artifact ${artifact.id} is not known to GitHub`)];
    if (artifact.runId !== null && artifact.runId !== run.id) {
        found.push(problem("run-unknown", `artifact ${artifact.id} belongs to run ${artifact.runId}, not to run ${run.id}`));
    }
    if (artifact.headSha !== null && artifact.headSha !== run.headSha) {
        found.push(problem("other-commit", `the artifact is of \`${short(artifact.headSha)}\`, its run of \`${short(run.headSha)}\``));
    }
    return found;
}
function runProblems(setting, { run }) {
    if (run === null)
        return [];
    const found = [];
    if (!isSameName(run.repository, setting.repository)) {
        found.push(problem("other-repository", `run ${run.id} belongs to \`${run.repository}\`, not to \`${setting.repository}\``));
    }
    if (run.headRepository === null || !isSameName(run.headRepository, setting.repository)) {
        found.push(problem("fork", `the commit of run ${run.id} comes from ${run.headRepository === null ? "a deleted fork" : `\`${run.headRepository}\``}`));
    }
    if (!trustedEvents.includes(run.event)) {
        found.push(problem("wrong-event", `run ${run.id} was made by \`${run.event}\`, and only push and workflow_dispatch count`));
    }
    const { workflow } = setting.rules;
    if (workflow !== null && run.workflowPath !== workflow) {
        found.push(problem("wrong-workflow", `run ${run.id} is of \`${run.workflowPath}\`, the policy asks for \`${workflow}\``));
    }
    return found;
}
function branchProblems({ rules }, { run, branch, onBranch }) {
    if (run === null)
        return [];
    const name = run.headBranch ?? "(none)";
    if (run.headBranch !== rules.from) {
        return [
            problem("wrong-branch", `run ${run.id} was for \`${name}\`, and evidence comes from \`${rules.from}\``),
        ];
    }
    const found = [];
    if (branch === null || branch.name !== run.headBranch || !branch.protected) {
        found.push(problem("unprotected-branch", `\`${name}\` is not a protected branch`));
    }
    if (onBranch !== true) {
        const told = onBranch === null ? "it could not be told whether" : "it is not true that";
        found.push(problem("off-branch", `${told} \`${short(run.headSha)}\` is in the history of \`${name}\``));
    }
    return found;
}
function ageProblems({ now, rules }, { artifact }) {
    const made = Date.parse(artifact.createdAt);
    if (!Number.isFinite(made) || made > now + clockSkew) {
        const written = JSON.stringify(artifact.createdAt.slice(0, 40));
        return [problem("from-the-future", `the artifact's time ${written} lies ahead of now`)];
    }
    return now - made > rules.maxAge ? [stale(now - made, rules.maxAgeText)] : [];
}
function stale(age, allowed) {
    return problem("stale", `the evaluation is ${daysOf(age)} old, the policy allows ${allowed}`);
}
/** Days with one decimal, hours below two days. */
function daysOf(milliseconds) {
    const hours = milliseconds / 3_600_000;
    return hours < 48
        ? `${Math.max(0, Math.floor(hours * 10) / 10)} hours`
        : `${Math.floor((hours / 24) * 10) / 10} days`;
}
function problem(code, text) {
    return { code, text };
}
function short(sha) {
    return sha.slice(0, 7);
}
function isSameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
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


/***/ }),

/***/ 3384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ replyOnce),
/* harmony export */   s: () => (/* binding */ remarkOnce)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _comment_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52876);


const permission = "issues: write";
/** Answers a comment by one of ours below it, and changes that one when it is answered again.
 *  @param since when the comment was written, ISO time */
async function replyOnce(github, identity, to, words) {
    const mark = `<!-- evenhand-reply ${to.id} -->\n`;
    const body = `${mark}${words}`.slice(0, 60_000);
    const find = makeFind(github, identity, {
        ...{ issue: to.issue, since: to.createdAt },
        isIt: (found) => found.startsWith(mark),
    });
    const known = await find();
    if (known !== null) {
        await github.request({
            route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
            parameters: { comment_id: known.id, body },
            reply: zod__WEBPACK_IMPORTED_MODULE_1__.unknown(),
            permission,
        });
        return;
    }
    await github.create(postOf(to.issue, body), find);
}
/** A remark below an issue, once: after an unclear answer it looks for one of ours that says the same since then. */
async function remarkOnce(github, identity, { issue, body }) {
    // Dates of comments have whole seconds.
    const since = new Date(github.serverNow() - 2_000).toISOString();
    const find = makeFind(github, identity, { issue, since, isIt: (found) => found.trim() === body.trim() });
    await github.create(postOf(issue, body), find);
}
/** Looks for a comment of ours; null: there is none. */
function makeFind(github, identity, { issue, since, isIt }) {
    return async () => {
        await identity.settle();
        const { data } = await github.request({
            route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
            parameters: { issue_number: issue, since, per_page: 100 },
            reply: zod__WEBPACK_IMPORTED_MODULE_1__.array(_comment_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .commentSchema */ .X3),
            permission,
        });
        return data.find((one) => isIt(one.body ?? "") && identity.isOurs(one)) ?? null;
    };
}
function postOf(issue, body) {
    return {
        route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
        parameters: { issue_number: issue, body },
        reply: _comment_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .commentSchema */ .X3,
        permission,
    };
}


/***/ }),

/***/ 74914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ makeNumbers)
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/js/clients/http/exchange.js
var exchange = __webpack_require__(75681);
;// CONCATENATED MODULE: ./.cache/js/sources/numbers/json.js
/** A number at a dotted path of a JSON value; null: nothing is there.
 *  @example numberAt({versions: {a: {requests: 7}}}, "versions.a.requests") // 7
 *  @throws Error for something there that is no number */
function numberAt(value, path) {
    let at = value;
    for (const name of path.split(".")) {
        if (at === null || typeof at !== "object" || !Object.hasOwn(at, name))
            return null;
        at = at[name];
    }
    if (at === null || (typeof at === "number" && Number.isFinite(at)))
        return at;
    throw new Error(`${path} is ${JSON.stringify(at)?.slice(0, 60)}, which is no number`);
}
/** Reads a JSON text.
 *  @throws Error that names where it came from */
function parseNumbers(text, from) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new Error(`${from} is not JSON: ${JSON.stringify(text.trim().slice(0, 80))}`, { cause });
    }
}

;// CONCATENATED MODULE: ./.cache/js/sources/numbers/prometheus.js



const sample = schemas.tuple([schemas.number(), schemas.string()]);
const answerSchema = schemas.object({
    status: schemas.literal("success"),
    data: schemas.discriminatedUnion("resultType", [
        schemas.object({ resultType: schemas.literal("vector"), result: schemas.array(schemas.looseObject({ value: sample })) }),
        schemas.object({ resultType: schemas.literal("scalar"), result: sample }),
        schemas.object({ resultType: schemas.literal("matrix"), result: schemas.array(schemas.unknown()) }),
        schemas.object({ resultType: schemas.literal("string"), result: schemas.unknown() }),
    ]),
});
/** Prometheus' query API, or that of what speaks like it (Thanos, Mimir, VictoriaMetrics). Every query is one PromQL
 *  expression with at most one series in its answer; none is null, and so is NaN. */
function makePrometheus(access) {
    const { clock, timeoutMs } = access;
    const line = { name: "Prometheus", clock, timeoutMs };
    const root = access.address.replace(/\/+$/, "");
    return {
        name: "Prometheus",
        async read(queries, at) {
            const numbers = [];
            for (const query of queries) {
                const url = new URL(`${root}/api/v1/query`);
                url.searchParams.set("query", query);
                url.searchParams.set("time", (at / 1000).toFixed(3));
                const ask = { method: "GET", url, headers: loginOf(access), repeatable: true };
                const { body } = await (0,exchange/* exchange */.cv)(line, ask);
                numbers.push(readAnswer(parseNumbers(body.toString("utf8"), "Prometheus' answer"), query));
            }
            return numbers;
        },
    };
}
function readAnswer(json, query) {
    const parsed = answerSchema.safeParse(json);
    if (!parsed.success)
        throw new Error(`Prometheus' answer is not one of its query API: ${named(query)}`);
    const { data } = parsed.data;
    if (data.resultType === "scalar")
        return finite(data.result[1]);
    if (data.resultType !== "vector")
        throw new Error(`the query gives a ${data.resultType}, not one number now: ${named(query)}`);
    if (data.result.length > 1)
        throw new Error(`the query gives ${data.result.length} series, not one; sum() them: ${named(query)}`);
    return data.result[0] === undefined ? null : finite(data.result[0].value[1]);
}
function finite(text) {
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
}
function named(query) {
    return query.replace(/\s+/g, " ").trim().slice(0, 200);
}
function loginOf({ token, username, password }) {
    if (token !== null)
        return { authorization: `Bearer ${token}` };
    if (username === null)
        return {};
    return { authorization: `Basic ${Buffer.from(`${username}:${password ?? ""}`).toString("base64")}` };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.cache/js/sources/numbers/stored.js





/** Numbers of one JSON value that is got anew at each look; a query is a dotted path in it.
 *  @param from in sentences, where the text comes from */
function makeJsonSource(from, getText) {
    return {
        name: from,
        async read(queries, at) {
            const json = parseNumbers(await getText(at), from);
            return queries.map((query) => numberAt(json, query));
        },
    };
}
/** A JSON answer of an address. */
function makeHttpNumbers(address, clock, timeoutMs) {
    const url = new URL(address);
    return makeJsonSource(`the answer of ${url.origin}${url.pathname}`, async () => {
        const ask = { method: "GET", url, headers: { accept: "application/json" }, repeatable: true };
        return (await (0,exchange/* exchange */.cv)({ name: url.host, clock, timeoutMs }, ask)).body.toString("utf8");
    });
}
/** A JSON file of the working directory. */
function makeFileNumbers(file, folder) {
    return makeJsonSource(file, () => (0,promises_.readFile)(external_node_path_.resolve(folder, file), "utf8").catch((cause) => {
        throw new Error(`${file} cannot be read: ${(0,errors/* errorMessage */.g)(cause)}`, { cause });
    }));
}

;// CONCATENATED MODULE: ./.cache/js/sources/numbers/index.js



const oneRequest = 30_000;
/** Each source by its name in evenhand.yml.
 *  @throws UserError when there is no address */
function makeNumbers(world) {
    const { clock, folder } = world;
    const text = (name) => (world.env[name] ?? "").trim() || null;
    return ({ source, at, variables }) => {
        if (source === "prometheus")
            return makePrometheus({
                ...{ clock, timeoutMs: oneRequest, address: addressOf(at ?? text("PROMETHEUS_URL")) },
                ...{ token: text("PROMETHEUS_TOKEN"), username: text("PROMETHEUS_USERNAME") },
                password: text("PROMETHEUS_PASSWORD"),
            });
        if (source === "http")
            return makeHttpNumbers(addressOf(at), clock, oneRequest);
        if (source === "file")
            return makeFileNumbers(at ?? "", folder);
        return makeJsonSource("what the command printed", () => world.run(at ?? "", variables));
    };
}
function addressOf(given) {
    if (given !== null && /^https?:\/\/[^/]/.test(given) && URL.canParse(given))
        return given;
    throw new errors/* UserError */.y({
        code: "config-invalid",
        message: given === null
            ? "there is no address to ask for numbers"
            : "the address to ask for numbers is no http address",
        hint: "write `at: https://…` beside `source`, or set PROMETHEUS_URL in the step's `env`",
    });
}


/***/ })

};
