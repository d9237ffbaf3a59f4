export const id = 708;
export const ids = [708];
export const modules = {

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

/***/ 23528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nameServed),
/* harmony export */   N: () => (/* binding */ describeInterruption)
/* harmony export */ });
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9791);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61924);


/** Says in which state an attempt that never ended left its target, from what the target says now. */
function describeInterruption(entry, serving) {
    const found = foundState(entry, serving);
    const attempt = `Ledger line ${entry.seq} began to deploy ${nameServed(entry.after)} and never ended`;
    const end = {
        old: `the target still serves the model before it, ${nameServed(serving)}`,
        new: `the target serves the new model, ${nameServed(serving)}`,
        other: `the target serves neither that nor the one before it, but ${nameServed(serving)}`,
        unknown: "the target cannot tell what it serves; this run settles it by deploying",
    };
    return { entry, found, serving, text: `${attempt}: ${end[found]}.` };
}
function foundState(entry, serving) {
    if (serving === null)
        return "unknown";
    if ((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameServed */ .Is)(serving, entry.after))
        return "new";
    if (entry.before === null)
        return "other";
    const nothing = ({ digest, version }) => digest === null && version === null;
    if (nothing(serving) && nothing(entry.before))
        return "old";
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameServed */ .Is)(serving, entry.before) ? "old" : "other";
}
/** A model in a sentence: its short digest in a code span, else the target's own name for it. */
function nameServed(served) {
    if (served === null)
        return "an unknown model";
    if (served.digest !== null)
        return `\`${(0,_binding_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .V)(served.digest)}\``;
    return served.version === null ? "no model" : `version \`${served.version}\` (not deployed by Evenhand)`;
}


/***/ }),

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ whatOf),
/* harmony export */   K$: () => (/* binding */ renderLogText),
/* harmony export */   OD: () => (/* binding */ whoOf),
/* harmony export */   sX: () => (/* binding */ renderLogMarkdown),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _report_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9791);
/* harmony import */ var _interrupted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23528);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61924);
/* harmony import */ var _summary_canary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59219);





/** What happened, newest first; a started line is told by its finished one, an asked line by the attempt it led to. */
function readLog(entries, filter) {
    const ended = new Set(entries.flatMap(({ phase, started }) => (phase === "finished" ? [started] : [])));
    const answered = new Set(entries.flatMap(({ approval }) => approval?.asked ?? []));
    const items = entries.flatMap((entry) => {
        const { seq: line, phase, createdAt: at } = entry;
        const askedBy = entries.find(({ seq }) => seq === entry.approval?.asked)?.actor ?? null;
        const item = { line, at, askedBy, entry };
        if (phase === "finished")
            return [{ ...item, outcome: entry.outcome ?? "finished" }];
        if (phase === "started")
            return ended.has(line) ? [] : [{ ...item, outcome: "open" }];
        const isLast = !entries.some((other) => other.seq > line && isSamePlace(other, entry));
        return answered.has(line) ? [] : [{ ...item, outcome: isLast ? "waiting" : "superseded" }];
    });
    return items
        .filter(({ entry }) => filter.environment === null || entry.environment === filter.environment)
        .filter(({ entry }) => filter.model === null || entry.model === filter.model)
        .reverse()
        .slice(0, filter.limit);
}
function isSamePlace(a, b) {
    return a.environment === b.environment && a.model === b.model && a.leg === b.leg;
}
/** For a terminal: a paragraph each. */
function renderLogText(items) {
    if (items.length === 0)
        return "nothing was deployed here\n";
    return items.map((item) => `${plain(paragraph(item))}\n`).join("\n");
}
function paragraph(item) {
    const { line, outcome, at, entry } = item;
    const { evidence, reason, run } = entry;
    const lines = [
        `${line}  ${when(at)}  ${outcome}  ${entry.model} in ${entry.environment}`,
        `    what: ${whatOf(entry, outcome)}`,
        `    who: ${whoOf(item)}`,
        ...(reason === null ? [] : [`    why: ${reason}`]),
        ...trialLines(entry),
        `    evidence: ${evidence === null ? "none: it served before" : `commit ${evidence.commit.slice(0, 7)}, run ${evidence.runId}, record ${(0,_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .V)(evidence.record)}`}`,
        ...(run === null ? [] : [`    run: ${run.url}`]),
    ];
    return lines.join("\n");
}
function trialLines(entry) {
    const { canary, shadow } = entry;
    const looks = canary?.looks.length ?? 0;
    return [
        ...(shadow === undefined
            ? []
            : [`    shadow: ${shadow.different} of ${shadow.requests} answers differed`]),
        ...(canary === undefined
            ? []
            : [`    canary: ${(0,_summary_canary_js__WEBPACK_IMPORTED_MODULE_4__/* .trialWords */ .Ip)(entry)}, ${looks} ${looks === 1 ? "look" : "looks"}; ${canary.why}`]),
    ];
}
/** What an attempt came to, as a clause with names between backticks. */
function whatOf({ before, after, serving }, outcome) {
    if (outcome === "waiting" || outcome === "superseded")
        return `${(0,_interrupted_js__WEBPACK_IMPORTED_MODULE_2__/* .nameServed */ .B)(after)} was asked for`;
    if (outcome === "open")
        return `${(0,_interrupted_js__WEBPACK_IMPORTED_MODULE_2__/* .nameServed */ .B)(after)} was begun; what serves is not known`;
    const old = before?.digest === null && before.version === null ? "nothing" : (0,_interrupted_js__WEBPACK_IMPORTED_MODULE_2__/* .nameServed */ .B)(before);
    if ((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameServed */ .Is)(serving, after))
        return `${(0,_interrupted_js__WEBPACK_IMPORTED_MODULE_2__/* .nameServed */ .B)(serving)} serves in place of ${old}`;
    return `${(0,_interrupted_js__WEBPACK_IMPORTED_MODULE_2__/* .nameServed */ .B)(serving)} serves; ${(0,_interrupted_js__WEBPACK_IMPORTED_MODULE_2__/* .nameServed */ .B)(after)} was to replace ${old}`;
}
/** Names are code spans in a table. */
function whoOf({ entry, askedBy }, name = (login) => login) {
    const { actor, approver, approval } = entry;
    if (approver === null || approval === undefined)
        return name(actor);
    const by = approval.through === "issue" ? `on issue ${approval.issue}` : "as a reviewer of the environment";
    return `${name(askedBy ?? actor)}, approved by ${name(approver)} ${by}`;
}
function when(at) {
    return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
function plain(paragraphs) {
    return paragraphs.replaceAll("`", "");
}
/** A table for a page. */
function renderLogMarkdown(items) {
    if (items.length === 0)
        return "Nothing was deployed here.\n";
    const head = "| line | when | outcome | where | what | who | why | evidence |\n|--:|:--|:--|:--|:--|:--|:--|:--|";
    return `${head}\n${items.map((item) => `| ${cells(item).join(" | ")} |`).join("\n")}\n`;
}
function cells(item) {
    const { line, outcome, at, entry } = item;
    const { evidence, reason } = entry;
    const run = evidence === null ? null : (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(evidence.url);
    const commit = evidence === null ? "" : (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(evidence.commit.slice(0, 7));
    return [
        ...[String(line), when(at), outcome, `${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(entry.model)} in ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(entry.environment)}`],
        [(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(whatOf(entry, outcome)), (0,_summary_canary_js__WEBPACK_IMPORTED_MODULE_4__/* .trialWords */ .Ip)(entry)].filter((part) => part !== "").join("; "),
        whoOf(item, _report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY),
        reason === null ? "" : (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason, 200),
        run === null ? commit : `${commit}, [run ${evidence?.runId}](${run})`,
    ];
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

/***/ 59219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ trialWords),
/* harmony export */   UI: () => (/* binding */ canaryBlock),
/* harmony export */   ow: () => (/* binding */ shadowBlock)
/* harmony export */ });
/* harmony import */ var _report_bar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43166);
/* harmony import */ var _report_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10930);
/* harmony import */ var _report_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _report_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41450);
/* harmony import */ var _report_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72766);





/** What recorded requests showed before there was traffic. */
function shadowBlock(shadow) {
    if (shadow === undefined)
        return "";
    const { requests, different, allowed, old, new: made, examples, refused } = shadow;
    const head = "| requests | answers that differ | may differ | p50 | p95 | p99 |\n|--:|--:|--:|--:|--:|--:|";
    const latency = ["p50", "p95", "p99"].map((key) => `${ms(old[key])} → ${ms(made[key])}`);
    const row = [(0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(requests), (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(different), (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(allowed), ...latency].join(" | ");
    const shown = examples.map((one) => `- ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(one)}`).join("\n");
    const end = refused === null ? "" : `\n\nIt does not go on: ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(refused)}`;
    return `### Shadow\n\n${head}\n| ${row} |${end}${shown === "" ? "" : `\n\n${shown}`}`;
}
function ms(value) {
    return `${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(value, value < 10 ? 1 : 0)} ms`;
}
/** Every look at a canary with its numbers. A bar is drawn where one metric is compared: two would not fit. */
function canaryBlock(canary) {
    if (canary === undefined)
        return "";
    const { ending, why, looks } = canary;
    const metrics = looks.find((look) => look.metrics.length > 0)?.metrics ?? [];
    const columns = columnsOf(metrics);
    const drawn = (0,_report_block_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(columns.map(({ head }) => head), columns.map(({ align }) => align).join(""), looks.map((look) => columns.map((column) => column.cell(look))));
    return [
        "### Canary",
        ending === "promoted" ? "" : `${endings[ending]}: ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(why)}`,
        looks.length === 0 ? "" : `${(0,_report_block_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBlocks */ .Rz)([drawn])}\n\n${small(canary, metrics)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function columnsOf(metrics) {
    const compared = metrics.filter(({ kind }) => kind !== "value");
    const isDrawn = compared.length === 1 && compared[0]?.margin !== null;
    return [
        { head: "step", align: "r", cell: ({ step }) => String(step) },
        { head: "traffic", align: "r", cell: ({ percent }) => share(percent) },
        {
            head: "requests, new",
            align: "r",
            cell: ({ requests }) => (requests === null ? "—" : (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(requests.canary)),
        },
        ...metrics.flatMap(({ name, kind, direction }) => {
            const change = kind === "value" ? "" : `${direction === "lower" ? " ↓" : ""} Δ`;
            const figures = {
                ...{ head: `${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)}${change}`, align: "r" },
                cell: (look) => figure(find(look, name)),
            };
            if (kind === "value" || !isDrawn)
                return [figures];
            return [figures, { head: _report_bar_js__WEBPACK_IMPORTED_MODULE_4__/* .barAxis */ .Fn, align: "c", cell: (look) => bar(find(look, name)) }];
        }),
        { head: "decision", align: "l", cell: decisionCell },
    ];
}
const endings = {
    promoted: "Promoted",
    aborted: "Aborted",
    inconclusive: "Inconclusive",
    interrupted: "Broken off",
};
function small({ looks, level, abortLevel = level, judge }, metrics) {
    const margins = metrics.flatMap(({ name, margin }) => margin === null ? [] : [`${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(margin, (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalsFor */ .Wm)(margin, 1))}`]);
    const shown = abortLevel === level
        ? ""
        : ` A loss is shown by its ${share(100 * abortLevel)} interval: the metrics share that error.`;
    const interval = `${share(100 * level)} interval`;
    const how = judge === "kayenta"
        ? `Judged at the last look of each step by the shift of the points between looks (Mann–Whitney, ${interval}), as Kayenta does.`
        : `The ${interval} may be read at each look (anytime-valid).${shown}`;
    const sentences = [how, splitWords(looks), margins.length === 0 ? "" : `Margin: ${margins.join(", ")}.`];
    return `<sub>${sentences.filter((one) => one !== "").join(" ")}</sub>`;
}
const mostListed = 6;
function splitWords(looks) {
    const tested = looks.flatMap(({ split }) => split ?? []);
    if (tested.length === 0)
        return "";
    const listed = tested.length > mostListed
        ? `${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .probability */ .E5)(Math.min(...tested))} at least`
        : tested.map(_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .probability */ .E5).join(", ");
    return `Traffic against what was asked: χ² p = ${listed}.`;
}
function find({ metrics }, name) {
    return metrics.find((metric) => metric.name === name);
}
/** As the metric counts: less of an error rate is below 0. */
function figure(metric) {
    if (metric === undefined)
        return "—";
    const { kind, canary, difference, direction, margin } = metric;
    if (kind === "value")
        return canary === null ? "—" : (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(canary, Math.min(4, (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalsFor */ .Wm)(canary, 3)));
    if (difference === null)
        return "—";
    const value = direction === "lower" ? 0 - difference.value : difference.value;
    return (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(value, (0,_report_number_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalsFor */ .Wm)(margin ?? (Math.abs(value) || 1), 2));
}
function bar(metric) {
    const difference = metric?.difference ?? null;
    if (difference === null || metric?.margin == null)
        return "—";
    const { low, value, high } = difference;
    return `\`${(0,_report_bar_js__WEBPACK_IMPORTED_MODULE_4__/* .drawBar */ .iA)({ low, point: value, high }, metric.margin)}\``;
}
/** @example decisionCell(look) // "go on: ≈ equivalent" */
function decisionCell({ decision, metrics, why }) {
    const words = { promote: "go on", abort: "abort", wait: "wait", inconclusive: "stop" };
    const verdicts = metrics.flatMap((metric) => verdictOf(metric) ?? []);
    const worst = order.find((verdict) => verdicts.includes(verdict));
    const isMetric = metrics.some((one) => one.decision === decision && one.kind !== "value");
    return `${words[decision]}: ${worst === undefined || (decision !== "promote" && !isMetric) ? (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(why) : (0,_report_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictText */ .nt)(worst)}`;
}
const order = ["regressed", "inconclusive", "not-worse", "equivalent", "improved"];
function verdictOf({ difference, margin, decision, kind }) {
    if (kind === "value" || margin === null)
        return null;
    if (difference === null)
        return "inconclusive";
    if (decision === "abort")
        return "regressed";
    if (decision !== "promote")
        return "inconclusive";
    if (difference.low > 0)
        return "improved";
    return difference.high < margin ? "equivalent" : "not-worse";
}
function share(percent) {
    return `${Math.round(percent * 10) / 10} %`;
}
/** What a heading says of a trial; "" when there was none. */
function trialWords({ canary, shadow, createdAt }) {
    if (canary === undefined)
        return shadow?.refused == null ? "" : "the shadow was not passed";
    const [first, last] = [canary.looks[0], canary.looks.at(-1)];
    if (canary.ending !== "promoted" || first === undefined) {
        const at = last === undefined ? "" : ` at ${share(last.percent)}`;
        const words = {
            aborted: "aborted",
            inconclusive: "inconclusive",
            interrupted: "broken off",
            promoted: "",
        };
        return `canary ${words[canary.ending]}${at}`;
    }
    const minutes = Math.max(1, Math.round((Date.parse(createdAt) - Date.parse(first.at)) / 60_000));
    return `canary ${share(first.percent)} → 100 % in ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
}


/***/ })

};
