export const id = 1374;
export const ids = [1374];
export const modules = {

/***/ 60397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/github/alarm-issues.js
var alarm_issues = __webpack_require__(31054);
// EXTERNAL MODULE: ./.cache/js/github/evidence.js
var evidence = __webpack_require__(70951);
// EXTERNAL MODULE: ./.cache/js/github/identity.js
var identity = __webpack_require__(70220);
// EXTERNAL MODULE: ./.cache/js/github/ledger.js
var ledger = __webpack_require__(5999);
// EXTERNAL MODULE: ./.cache/js/github/local-refs.js
var local_refs = __webpack_require__(99054);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/github/failure.js
var failure = __webpack_require__(18150);
// EXTERNAL MODULE: ./.cache/js/github/git-objects.js
var git_objects = __webpack_require__(16437);
// EXTERNAL MODULE: ./.cache/js/github/git-ref.js
var git_ref = __webpack_require__(72908);
;// CONCATENATED MODULE: ./.cache/js/github/proposals.js





const permission = "pull-requests: write";
const pullSchema = schemas.object({
    number: schemas.int(),
    html_url: schemas.string(),
    head: schemas.object({ ref: schemas.string(), sha: schemas.string(), repo: schemas.object({ full_name: schemas.string() }).nullable() }),
});
/** Pull requests of ours over GitHub's API. A branch is named by the content, so that the same proposal is not made
 *  twice: one that people closed stays closed. */
function makeProposals(github) {
    const objects = (0,git_objects/* makeGitObjects */.B)(github);
    const refOf = (branch) => (0,git_ref/* makeGitRef */.i)(github, `heads/${branch}`);
    async function openOnes(base, prefix) {
        const { data } = await github.request({
            route: "GET /repos/{owner}/{repo}/pulls",
            parameters: { state: "open", base, per_page: 100 },
            reply: schemas.array(pullSchema),
            permission,
        });
        const isOwn = ({ head }) => head.repo?.full_name.toLowerCase() === github.repository.toLowerCase() && head.ref.startsWith(prefix);
        return data.filter(isOwn);
    }
    async function commitOn(parent, { file, text, title }) {
        const tree = await objects.writeTree(await objects.treeOf(parent), { [file]: text }, []);
        return objects.writeCommit(title, tree, parent);
    }
    async function wasClosed(branch) {
        const [owner] = github.repository.split("/");
        const { data } = await github.request({
            route: "GET /repos/{owner}/{repo}/pulls",
            parameters: { state: "closed", head: `${owner}:${branch}`, per_page: 1 },
            reply: schemas.array(pullSchema),
            permission,
        });
        return data.length > 0;
    }
    /** Another run may make it meanwhile, with the same content. */
    async function makeBranch(branch, commit) {
        try {
            await refOf(branch).move(null, commit);
        }
        catch (error) {
            if (!(0,failure/* isStatus */.zM)(error, 422))
                throw error;
        }
    }
    async function open(base, branch, { title, body, prefix }) {
        const call = {
            route: "POST /repos/{owner}/{repo}/pulls",
            parameters: { title, body, head: branch, base },
            reply: pullSchema,
            permission,
        };
        const find = async () => (await openOnes(base, prefix)).find(({ head }) => head.ref === branch) ?? null;
        return { url: (await github.create(call, find)).html_url, action: "created" };
    }
    return {
        async propose(base, proposal) {
            const { file, text, prefix } = proposal;
            if ((await objects.textAt(base.sha, file)) === text)
                return { url: null, action: "unchanged" };
            const [pull] = await openOnes(base.name, prefix);
            if (pull !== undefined) {
                if ((await objects.textAt(pull.head.sha, file)) === text)
                    return { url: pull.html_url, action: "unchanged" };
                const next = await commitOn(pull.head.sha, proposal);
                await refOf(pull.head.ref).move(pull.head.sha, next);
                return { url: pull.html_url, action: "updated" };
            }
            const branch = `${prefix}${(0,digest/* sha256 */.sc)(text).slice("sha256:".length, "sha256:".length + 12)}`;
            if (await wasClosed(branch))
                return { url: null, action: "unchanged" };
            // The branch may be there from a run that was not allowed to open the pull request.
            if ((await refOf(branch).read()) === null)
                await makeBranch(branch, await commitOn(base.sha, proposal));
            return open(base.name, branch, proposal);
        },
    };
}

// EXTERNAL MODULE: ./.cache/js/core/baseline/history-lines.js
var history_lines = __webpack_require__(68400);
// EXTERNAL MODULE: ./.cache/js/core/site/alarm.js
var alarm = __webpack_require__(12107);
;// CONCATENATED MODULE: ./.cache/js/github/remote-refs.js






const matching = schemas.array(schemas.object({ ref: schemas.string(), object: schemas.object({ sha: schemas.string() }) }));
/** The refs through the API, for a job that has no checkout: the lines that each history holds now, not those that were
 *  dropped from it. Three requests a model. */
function makeRemoteRefs(github, ledger) {
    const objects = (0,git_objects/* makeGitObjects */.B)(github);
    /** GitHub gives all of them at once. */
    const refsOf = async (kind) => (await github.request({
        route: `GET /repos/{owner}/{repo}/git/matching-refs/evenhand/${kind}/`,
        reply: matching,
        permission: "contents: read",
    })).data;
    async function linesOf(commit) {
        return (await objects.textAt(commit, "history.jsonl")) ?? "";
    }
    async function memoriesOf(commit) {
        const files = [...(await objects.list(await objects.treeOf(commit)))].filter(([file]) => (0,local_refs/* isMemory */.qx)(file));
        return Promise.all(files.map(([, blob]) => objects.readText(blob)));
    }
    return {
        async read() {
            const entries = [];
            const notes = [];
            const refs = new Map((await unlessEmpty(() => refsOf("history"))).map(({ ref, object }) => [ref, object.sha]));
            for (const [ref, sha] of [...refs].sort(([a], [b]) => (a < b ? -1 : 1))) {
                const text = await linesOf(sha);
                const { entries: own, unreadable } = (0,history_lines/* parseHistory */.i)(text, null);
                entries.push(...own);
                if (unreadable > 0)
                    notes.push((0,local_refs/* unreadableNote */.Gz)(ref, unreadable));
            }
            const alarms = [];
            for (const { ref, object } of await unlessEmpty(() => refsOf("monitor"))) {
                const texts = await memoriesOf(object.sha);
                const read = texts.map(alarm/* alarmsOf */.q);
                alarms.push(...read.flatMap((own) => own ?? []));
                if (texts.length > 0 && read.every((own) => own === null))
                    notes.push((0,local_refs/* alarmNote */.y$)(ref));
            }
            return { entries, notes, alarms, stale: null, ledger: await ledger.read() };
        },
    };
}
/** 409: the repository has no commit at all. */
async function unlessEmpty(list) {
    try {
        return await list();
    }
    catch (error) {
        if ((0,failure/* isStatus */.zM)(error, 404, 409))
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./.cache/js/host/clock.js
var clock = __webpack_require__(38163);
// EXTERNAL MODULE: ./.cache/js/host/run-action.js + 1 modules
var run_action = __webpack_require__(10076);
// EXTERNAL MODULE: ./.cache/js/host/run-context.js
var run_context = __webpack_require__(39974);
// EXTERNAL MODULE: ./.cache/js/host/runner.js + 1 modules
var runner = __webpack_require__(72506);
// EXTERNAL MODULE: ./.cache/js/host/write-folder.js
var write_folder = __webpack_require__(45963);
// EXTERNAL MODULE: ./.cache/js/notify/from-environment.js + 2 modules
var from_environment = __webpack_require__(68584);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 15 modules
var wiring = __webpack_require__(52);
// EXTERNAL MODULE: ./.cache/js/core/events/payload.js
var events_payload = __webpack_require__(93542);
// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 2 modules
var events_plan = __webpack_require__(69052);
// EXTERNAL MODULE: ./.cache/js/core/events/trust.js
var trust = __webpack_require__(43718);
// EXTERNAL MODULE: ./.cache/js/core/override/command.js
var override_command = __webpack_require__(21088);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/ports/permission-denied.js
var permission_denied = __webpack_require__(11776);
// EXTERNAL MODULE: ./.cache/js/actions/report/pull-runs.js
var pull_runs = __webpack_require__(72625);
// EXTERNAL MODULE: ./.cache/js/actions/report/report.js + 58 modules
var report = __webpack_require__(72141);
;// CONCATENATED MODULE: ./.cache/js/actions/report/answer.js








/** The action: a report, or the answer to a comment. A comment of somebody who may not write, or that is no command of
 *  ours, costs nothing but a reaction, and judges nothing. */
async function answer(inputs, ports) {
    const { event } = ports.host.context;
    if (event !== "issue_comment")
        return (await (0,report/* report */.z)(inputs, ports)).exit;
    const plan = (0,events_plan/* planRun */.n)({ ...ports.host.context, verb: "report", checkedOut: await ports.commits.head() });
    if (plan.refuse !== null)
        throw new errors/* UserError */.y({ code: "event-refused", ...plan.refuse });
    const { hub } = ports;
    const number = plan.judged.pullRequest;
    if (hub === null || number === null)
        return ignored("the comment is not on a pull request", ports);
    const asked = await readCommand(hub, ports);
    if (typeof asked === "string")
        return ignored(asked, ports);
    const { command, remark } = asked;
    const reply = (sign, text) => react(remark, sign, text, { ...ports, hub });
    if (!remark.isPerson || !(await hub.conversation.mayWrite(remark.login))) {
        return reply("-1", `${remark.login} may not write to this repository: the command was not followed`);
    }
    if (command.kind === "unclear")
        return reply("confused", command.why);
    if (command.kind === "evaluate")
        return evaluateAgain(number, { ...ports, hub }, reply);
    const end = await (0,report/* report */.z)(inputs, ports);
    const isTaken = end.input.records.some((record) => record.overrides.some((each) => isOf(each, asked)));
    await reply(isTaken ? "+1" : "confused", isTaken
        ? `accepted for ${end.input.headSha.slice(0, 7)}: ${command.ask.metrics.join(", ")}`
        : "the override accepts nothing: none of what it names closes the gate of this head");
    return end.exit;
}
function isOf({ by, reason }, { command, remark }) {
    return command.kind === "override" && by === remark.login && command.ask.reason.startsWith(reason);
}
/** The comment as GitHub has it now; text: why it is no command. */
async function readCommand(hub, { host }) {
    const { payload } = host.context;
    if ((0,events_payload/* textAt */.$6)(payload, "action") !== "created")
        return "only a new comment is a command";
    const id = (0,events_payload/* numberAt */.tk)(payload, "comment", "id");
    const remark = id === null ? null : await hub.conversation.remark(id);
    if (remark === null)
        return "the comment is gone";
    if (remark.updatedAt !== remark.createdAt)
        return "the comment was edited; write a new one";
    const command = (0,override_command/* parseCommand */.R)(remark.body);
    return command === null ? "the comment is no command" : { command, remark };
}
/** The pull request's own newest run, with its own rights: a fork's stays a fork's, and no code comes to this run. */
async function evaluateAgain(number, { hub, host, commits }, reply) {
    const { repository, sha } = host.context;
    const { ofHead, pull } = await (0,pull_runs/* runsOfPull */.ls)(number, hub);
    for (const run of ofHead) {
        const workflow = sha === null ? null : await commits.readFile(sha, run.workflowPath);
        const facts = { run, repository, headSha: pull.headSha, isKnownWorkflow: workflow !== null };
        if ((0,trust/* whyNotTrusted */.z)(facts) !== null || !evaluates(workflow ?? ""))
            continue;
        if (run.status !== "completed")
            return reply("confused", `run ${run.id} is still going on: ${run.url}`);
        try {
            await hub.runs.again(run.id);
        }
        catch (error) {
            if (!(error instanceof permission_denied/* PermissionDenied */.J))
                throw error;
            return reply("confused", `the run was not started again: ${(0,errors/* errorMessage */.g)(error)}`);
        }
        return reply("rocket", `run ${run.id} was started again: ${run.url}`);
    }
    return reply("confused", `no workflow that evaluates has run for the head ${pull.headSha.slice(0, 7)}`);
}
function evaluates(workflow) {
    return /\buses:\s*["']?[\w.-]+\/evenhand(\/action-evaluate)?@/.test(workflow);
}
async function react(remark, sign, text, { hub, host }) {
    host.annotate(sign === "+1" || sign === "rocket" ? "notice" : "warning", text, { title: "report" });
    try {
        await hub.conversation.react(remark.id, sign);
    }
    catch (error) {
        if (!(error instanceof permission_denied/* PermissionDenied */.J))
            throw error;
        host.annotate("warning", `the comment got no reaction: ${(0,errors/* errorMessage */.g)(error)}`, { title: "report" });
    }
    return 0;
}
function ignored(why, { host }) {
    host.annotate("notice", `nothing to do: ${why}`, { title: "report" });
    return 0;
}

// EXTERNAL MODULE: ./.cache/js/actions/report/inputs.js
var report_inputs = __webpack_require__(59124);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/stories/card.js + 5 modules
var card = __webpack_require__(84624);
// EXTERNAL MODULE: ./.cache/js/stories/card-file.js
var card_file = __webpack_require__(46775);
// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 3 modules
var parse = __webpack_require__(9609);
// EXTERNAL MODULE: ./.cache/js/core/monitor/code-owners.js
var code_owners = __webpack_require__(26101);
// EXTERNAL MODULE: ./.cache/js/core/deploy/interrupted.js
var interrupted = __webpack_require__(23528);
// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/prose.js
var prose = __webpack_require__(3228);
// EXTERNAL MODULE: ./.cache/js/core/report/section/past.js
var past = __webpack_require__(70363);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
// EXTERNAL MODULE: ./.cache/js/core/site/chronicle.js
var chronicle = __webpack_require__(42235);
// EXTERNAL MODULE: ./.cache/js/core/site/material.js
var site_material = __webpack_require__(10201);
// EXTERNAL MODULE: ./.cache/js/core/site/serving.js
var serving = __webpack_require__(81074);
// EXTERNAL MODULE: ./.cache/js/core/site/trend.js
var trend = __webpack_require__(19529);
;// CONCATENATED MODULE: ./.cache/js/core/weekly/letter.js











/** The last line of the letter's issue. A marker is a hint: whoever edits by it also checks the author. */
const letterMark = "<!-- evenhand:letter:v1 -->";
const [mostListed, mostModels] = [20, 60];
const week = 7 * 86_400_000;
/** What a week brought: what regressed, what changed, what is deployed. Every name is a code span, so that nobody is
 *  pinged but whom the configuration names. Pure; the same refs on the same day give the same letter. */
function renderLetter({ material: all, now, mentions }) {
    const isPast = ({ createdAt }) => Date.parse(createdAt) <= now;
    const material = { ...all, entries: all.entries.filter(isPast), ledger: all.ledger.filter(isPast) };
    const isOfWeek = (at) => Date.parse(at) > now - week && Date.parse(at) <= now;
    const tracks = (0,site_material/* tracksOf */.S)(material.entries);
    const happenings = (0,chronicle/* chronicleOf */.VN)(material, tracks).filter(({ at }) => isOfWeek(at));
    const bad = happenings.filter(({ kind, tone }) => kind === "result" && tone === "bad");
    const regressed = [...new Set(bad.map(({ track }) => track.model))];
    const deployed = happenings.filter(({ kind }) => kind === "deployment").length;
    const incidents = happenings.filter(({ kind }) => kind === "incident");
    const fresh = tracks.filter(({ entries }) => isOfWeek(entries.at(-1).createdAt));
    const results = material.entries.filter(({ createdAt }) => isOfWeek(createdAt)).length;
    const said = [
        regressed.length === 0 ? "no model regressed" : `${(0,number/* counted */.hS)(regressed.length, "model")} regressed`,
        (0,number/* counted */.hS)(results, "result"),
        (0,number/* counted */.hS)(deployed, "deployment"),
        ...(incidents.length === 0 ? [] : [(0,number/* counted */.hS)(incidents.length, "incident")]),
    ];
    const blocks = [
        (0,block/* paragraph */.FY)(`**${capital(said.join(", "))}** in the week to ${dayOf(now)}.`),
        ...listBlocks("What went wrong", [...bad, ...incidents], pings(regressed, mentions)),
        ...listBlocks("What changed", happenings.filter((one) => !bad.includes(one) && !incidents.includes(one)), null),
        ...modelBlocks(fresh, tracks.length),
        ...servingBlocks(material),
        ...material.notes.map((note) => (0,block/* paragraph */.FY)(`<sub>${(0,encode/* sentence */.em)(note)}.</sub>`)),
    ];
    return {
        title: `Models: the week to ${dayOf(now)}`,
        body: `${(0,block/* renderBlocks */.Rz)(blocks)}\n\n${letterMark}`,
        said: `${capital(said.join(", "))}.${named(regressed)}`,
        regressed,
    };
}
function named(regressed) {
    return regressed.length === 0 ? "" : ` Regressed: ${regressed.slice(0, mostListed).join(", ")}.`;
}
/** The one place where somebody is pinged. */
function pings(models, mentions) {
    const names = [...new Set(models.flatMap((model) => mentions.get(model) ?? []))];
    return names.length === 0 ? null : `For ${names.join(", ")}`;
}
function listBlocks(title, happenings, ping) {
    if (happenings.length === 0)
        return [];
    const lines = happenings
        .slice(0, mostListed)
        .map(({ shape, at, track, what }) => `- ${shape} ${at.slice(0, 10)}, ${nameOf(track)}: ${(0,prose/* markdown */.wD)(what)}`);
    const left = happenings.length - lines.length;
    const more = left > 0 ? [`- and ${(0,number/* counted */.hS)(left, "more", "more")}`] : [];
    return [
        (0,block/* paragraph */.FY)(`### ${title}`),
        ...(ping === null ? [] : [(0,block/* paragraph */.FY)(ping)]),
        (0,block/* paragraph */.FY)([...lines, ...more].join("\n")),
    ];
}
function modelBlocks(tracks, all) {
    if (tracks.length === 0)
        return all === 0 ? [] : [(0,block/* paragraph */.FY)("No model had a new result.")];
    const rows = tracks.slice(0, mostModels).map((track) => {
        const [lead] = (0,trend/* trendsOf */.KO)(track);
        const newest = track.entries.at(-1);
        const point = lead?.points.at(-1);
        const metric = lead === undefined || point === undefined
            ? ""
            : `${(0,encode/* code */.aY)(lead.name)} ${(0,number/* plain */.pj)(point.value, (0,trend/* trendDecimals */._W)(lead))}`;
        const verdict = point === undefined ? "" : (0,verdict_words/* verdictText */.nt)(point.verdict);
        return [nameOf(track), past/* resultWords */.Xb[newest.result], metric, verdict, (0,encode/* code */.aY)(newest.sha.slice(0, 7))];
    });
    const quiet = all - tracks.length;
    return [
        (0,block/* paragraph */.FY)("### Models with new results"),
        (0,block/* table */.tp)(["model", "newest result", "metric", "verdict", "commit"], "lllll", rows),
        ...(quiet > 0 ? [(0,block/* paragraph */.FY)(`${(0,number/* counted */.hS)(quiet, "other model")} had none.`)] : []),
    ];
}
function servingBlocks({ ledger, alarms }) {
    const rows = (0,serving/* servingRows */.C)(ledger);
    const open = alarms.filter(({ until }) => until === null);
    return [
        ...(rows.length === 0
            ? []
            : [
                (0,block/* paragraph */.FY)("### What is deployed"),
                (0,block/* table */.tp)(["environment", "model", "serves", "commit", "since"], "lllll", rows
                    .slice(0, mostModels)
                    .map((row) => [
                    (0,encode/* code */.aY)(row.environment),
                    nameOf(row),
                    (0,encode/* sentence */.em)((0,interrupted/* nameServed */.B)(row.serving)),
                    row.commit === null ? "" : (0,encode/* code */.aY)(row.commit.slice(0, 7)),
                    row.since?.slice(0, 10) ?? "",
                ])),
            ]),
        ...(open.length === 0
            ? []
            : [(0,block/* paragraph */.FY)(`${(0,number/* count */.U9)(open.length)} open ${open.length === 1 ? "alarm" : "alarms"}.`)]),
    ];
}
function nameOf({ model, leg }) {
    return leg === "default" ? (0,encode/* code */.aY)(model) : `${(0,encode/* code */.aY)(model)}, leg ${(0,encode/* code */.aY)(leg)}`;
}
function dayOf(at) {
    return new Date(at).toISOString().slice(0, 10);
}
function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./.cache/js/core/weekly/mentions.js

/** Whom the letter pings for each model. Both texts are of the default branch: nothing that a pull request or a record
 *  says can name somebody.
 *  @param owners the text of CODEOWNERS; null: there is none */
function mentionsOf(config, owners, models) {
    const wanted = config?.report.letter?.mention;
    if (wanted === undefined)
        return new Map();
    return new Map(models.map((model) => {
        if (wanted !== "code-owners")
            return [model, wanted];
        const path = config?.models[model]?.path;
        return [
            model,
            path === undefined || owners === null ? [] : (0,code_owners/* ownersOf */.K2)(owners, path.replace(/^\.?\/|\/$/g, "")),
        ];
    }));
}

// EXTERNAL MODULE: ./.cache/js/stories/kept.js
var stories_kept = __webpack_require__(44298);
;// CONCATENATED MODULE: ./.cache/js/stories/letter.js






/** Writes the weekly letter: one issue, updated in place, and opened again when somebody closed it; a webhook is told of
 *  it. Whom it pings, and which webhook, is read from the default branch.
 *  @param config path from the top of the repository
 *  @throws PermissionDenied without `issues: write` */
async function writeLetter(config, ports) {
    const { sha } = await ports.branches.defaultBranch();
    const text = await ports.commits.readFile(sha, config);
    const rules = text === null ? null : (0,parse/* parseConfig */.o)(text, `${config} of the default branch`);
    const webhook = rules?.report.letter?.webhook;
    const notifier = webhook === undefined ? null : ports.makeNotifier(webhook);
    const material = await (0,stories_kept/* gatherKept */.U)(ports);
    const owners = rules?.report.letter?.mention === "code-owners" ? await readOwners(sha, ports) : null;
    const models = [...new Set(material.entries.map(({ model }) => model))];
    const letter = renderLetter({
        material,
        now: ports.clock.now(),
        mentions: mentionsOf(rules, owners, models),
    });
    const issue = { title: letter.title, body: letter.body, mark: letterMark, labels: [], assignees: [] };
    const found = await ports.issues.find(letterMark);
    const kept = found ?? (await ports.issues.open(issue));
    if (found?.isOpen === true)
        await ports.issues.update(found.number, issue);
    else if (found !== null)
        await ports.issues.reopen(found.number, issue, "A new week.");
    const { title, regressed } = letter;
    const untold = await tell(notifier, digestOf(letter, kept.url, ports.repository));
    return { url: kept.url, title, regressed, untold };
}
/** The letter in a sentence, with its address. */
function digestOf({ title, said, regressed }, url, repository) {
    return {
        ...{ event: "digest", title: `${repository}: ${title}`, text: said, url },
        key: `letter ${repository} ${title}`,
        level: regressed.length > 0 ? "bad" : "info",
        facts: { repository, regressed: regressed.join(", ") },
    };
}
async function tell(notifier, notice) {
    try {
        await notifier?.tell(notice);
        return null;
    }
    catch (thrown) {
        return (0,errors/* errorMessage */.g)(thrown);
    }
}
async function readOwners(sha, { commits }) {
    for (const file of code_owners/* codeOwnersFiles */.f0) {
        const text = await commits.readFile(sha, file);
        if (text !== null)
            return text;
    }
    return null;
}

// EXTERNAL MODULE: ./.cache/js/stories/policy-source.js
var policy_source = __webpack_require__(24336);
// EXTERNAL MODULE: ./.cache/js/stories/site.js + 14 modules
var site = __webpack_require__(58439);
;// CONCATENATED MODULE: ./.cache/js/actions/report/write.js








/** Writes the site, the card or the letter, which judge nothing: the exit code is 0, or an error's. */
async function write(what, inputs, ports) {
    const { written, said } = await { site: write_site, card: write_card, letter }[what](inputs, ports);
    ports.host.info(`${written}: ${said}`);
    await ports.host.summarize(`${write_capital(what)} ${(0,encode/* code */.aY)(written, 300)}: ${said}\n`);
    const outputs = {
        written,
        summary: said,
        result: "",
        reasons: "[]",
        record: "",
        "record-artifact": "",
        "record-digest": "",
    };
    for (const [name, value] of Object.entries(outputs))
        await ports.host.setOutput(name, value);
    return 0;
}
async function write_site({ folder }, ports) {
    const end = await (0,site/* makeSite */.K)(folder, { ...ports, repository: ports.host.context.repository });
    for (const note of end.notes)
        ports.host.annotate("warning", note, { title: "site" });
    const said = `${(0,number/* counted */.hS)(end.results, "result")} in ${(0,number/* counted */.hS)(end.files, "file")}, ${(0,number/* bytes */.ee)(end.bytes)}`;
    return { written: end.folder, said };
}
async function write_card(inputs, ports) {
    const file = await (0,card_file/* cardFile */.J)(inputs, ports.readText);
    const { text, changed, models } = await (0,card/* makeCard */.L)({ file, model: inputs.model }, ports);
    const named = `${models.join(", ")}, ${changed ? "written" : "the file says this already"}`;
    if (inputs.propose)
        return propose(place(file, inputs, await ports.folderInRepository()), text, ports);
    const url = await upload(text, ports);
    return { written: file, said: url === null ? named : `${named}; also ${url}` };
}
/** From the top of the repository. */
function place(file, { workingDirectory }, folder) {
    return (0,policy_source/* placeInRepository */.vO)(folder ?? workingDirectory, file) ?? file;
}
/** The default branch is what a card describes: a run of another branch must not speak for it. */
async function propose(file, text, ports) {
    const { branches, proposals, host } = ports;
    if (branches === null || proposals === null)
        throw noToken("the pull request");
    const base = await branches.defaultBranch();
    if (host.context.ref !== `refs/heads/${base.name}`) {
        throw new errors/* UserError */.y({
            ...{ code: "input-invalid", input: "propose" },
            message: `\`propose\` renews the card of ${base.name}, and this run is of ${host.context.ref || "no branch"}`,
            hint: `run the step on pushes to ${base.name} alone`,
        });
    }
    // Text that people have written since would be taken back.
    if (host.context.sha !== base.sha)
        return {
            written: file,
            said: `${base.name} has moved on: the run of its newest commit proposes the card`,
        };
    const { url, action } = await proposals.propose(base, {
        ...{ prefix: "evenhand/model-card-", file, text, title: `docs: renew ${file}` },
        body: "The model card as the records of the default branch have it. Text outside of its markers is as it was.",
    });
    return { written: url ?? file, said: `the pull request with ${file} is ${action}` };
}
/** Beside the file, so that nobody needs to commit it to read it. */
async function upload(text, { artifacts, host }) {
    if (artifacts === null)
        return null;
    try {
        return (await artifacts.uploadPage("evenhand-model-card.md", new TextEncoder().encode(text))).url;
    }
    catch (error) {
        host.annotate("warning", `the card was not uploaded: ${(0,errors/* errorMessage */.g)(error)}`, { title: "card" });
        return null;
    }
}
async function letter(inputs, ports) {
    const { branches, issues } = ports;
    if (branches === null || issues === null)
        throw noToken("the letter");
    const repository = ports.host.context.repository;
    const config = (0,policy_source/* pathInRepository */.zB)(inputs, await ports.folderInRepository());
    const told = { ...ports, branches, issues, repository };
    const { url, title, regressed, untold } = await writeLetter(config, told);
    if (untold !== null)
        ports.host.annotate("warning", `the webhook was not told: ${untold}`, { title: "letter" });
    return { written: url, said: `${title}, ${(0,number/* counted */.hS)(regressed.length, "model")} regressed` };
}
function noToken(what) {
    return new errors/* UserError */.y({
        ...{ code: "input-invalid", input: "github-token" },
        message: `${what} is written to GitHub, and there is no token to write it with`,
        hint: "leave `github-token` as it is, and give the job the permissions of the README",
    });
}
function write_capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./.cache/js/actions/report/index.js


















function run(env = process.env) {
    const host = (0,runner/* makeRunnerHost */.z)(env);
    return (0,run_action/* runAction */.C)(async () => {
        const raw = (0,run_context/* readActionInputs */.U)(env);
        const inputs = (0,report_inputs/* parseReportActionInputs */.Vg)(raw);
        const place = (0,wiring/* placeOf */.$t)(host, env, inputs);
        if (inputs.write !== "report")
            return write(inputs.write, inputs, await wireWrite(place, host));
        return answer((0,report_inputs/* parseReportInputs */.Fp)((0,report_inputs/* withoutCollaboration */.e0)(raw)), await (0,wiring/* wire */.O4)(place));
    }, () => ({ host }));
}
/** What a site, a card and a letter need of the world. */
async function wireWrite(place, host) {
    const { directory, env } = place;
    const github = await (0,wiring/* connect */.Ng)(place, (0,clock/* makeClock */.Z)());
    const ports = await (0,wiring/* wire */.O4)(place);
    return {
        ...{ host, clock: ports.clock, commits: ports.commits, records: ports.records, readText: ports.readText },
        artifacts: ports.artifacts,
        folderInRepository: ports.folderInRepository,
        local: (0,local_refs/* makeLocalRefs */.yg)(directory, env),
        remote: github === null ? null : makeRemoteRefs(github, (0,ledger/* makeLedger */.E)(github)),
        branches: github === null ? null : (0,evidence/* makeEvidenceFacts */.tC)(github),
        issues: github === null ? null : (0,alarm_issues/* makeAlarmIssues */.c)(github, (0,identity/* makeIdentity */.N)(github, place.token ?? "")),
        proposals: github === null ? null : makeProposals(github),
        makeNotifier: (0,from_environment/* notifierFrom */.P)(env, ports.clock),
        writeFiles: (folder, files) => (0,write_folder/* writeFolder */.C)(external_node_path_.resolve(directory, folder), files),
        writeText: async (file, content) => void (await (0,write_folder/* writeFolder */.C)(directory, new Map([[file, content]]))),
    };
}


/***/ }),

/***/ 59124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ parseReportInputs),
/* harmony export */   Vg: () => (/* binding */ parseReportActionInputs),
/* harmony export */   e0: () => (/* binding */ withoutCollaboration),
/* harmony export */   eP: () => (/* reexport safe */ _core_inputs_report_js__WEBPACK_IMPORTED_MODULE_3__.e)
/* harmony export */ });
/* unused harmony exports reportActionInputs, reportActionOutputs */
/* harmony import */ var _core_inputs_collaboration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85661);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);
/* harmony import */ var _core_inputs_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78862);





/** What the action takes beside a report's own inputs: it can write more than a report. */
const reportActionInputs = { ..._core_inputs_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportInputs */ .e, ..._core_inputs_collaboration_js__WEBPACK_IMPORTED_MODULE_0__/* .collaborationInputs */ .v6 };
const reportActionOutputs = { ..._core_inputs_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOutputs */ .r, ..._core_inputs_collaboration_js__WEBPACK_IMPORTED_MODULE_0__/* .collaborationOutputs */ .gr };
/** @throws UserError `input-invalid` that lists every problem. */
function parseReportInputs(raw) {
    const { matrix, ...values } = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(_core_inputs_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportInputs */ .e, raw);
    return { ...values, leg: (0,_core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .legOf */ .Yk)(values.leg, matrix) };
}
/** @throws UserError `input-invalid` that lists every problem. */
function parseReportActionInputs(raw) {
    return (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(reportActionInputs, raw);
}
/** A report's own inputs among those of the action, whose defaults a runner gives for each. */
function withoutCollaboration(raw) {
    return Object.fromEntries(Object.entries(raw).filter(([name]) => !(name in _core_inputs_collaboration_js__WEBPACK_IMPORTED_MODULE_0__/* .collaborationInputs */ .v6)));
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

/***/ 85661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ siteFolder),
/* harmony export */   gr: () => (/* binding */ collaborationOutputs),
/* harmony export */   o7: () => (/* binding */ modelCard),
/* harmony export */   v6: () => (/* binding */ collaborationInputs)
/* harmony export */ });
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33515);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14041);


const siteFolder = (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae, "site", {
    description: "The folder that the site is written into; what else is in there stays.",
    example: "_site",
});
const modelCard = (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae, {
    description: "The model card that is written; in a file that is there, people's own text stays.",
    whenEmpty: "from the configuration, else `MODEL_CARD.md`",
    example: "docs/model-card.md",
});
/** What `action-report` writes, beside or instead of a report. */
const collaborationInputs = {
    write: (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P)((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("report", "site", "card", "letter"), "report", {
        description: "What is written: the `report` of this run, the static `site` of the whole history, the `card` of this run's models, or the weekly `letter`, one issue that is kept up to date.",
        example: "site",
    }),
    folder: siteFolder,
    "model-card": modelCard,
    propose: (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P)(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, "false", {
        description: "Whether `write: card` opens a pull request with the renewed card, or renews the one that is open; on the default branch alone.",
        example: "true",
    }),
};
const collaborationOutputs = {
    written: "What `write` wrote: the path of the site's folder or of the card, or the address of its pull request, or the address of the letter's issue; empty for a report.",
};


/***/ }),

/***/ 78862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ reportInputs),
  r: () => (/* binding */ reportOutputs)
});

// EXTERNAL MODULE: ./.cache/js/core/inputs/definition.js
var definition = __webpack_require__(33515);
// EXTERNAL MODULE: ./.cache/js/core/inputs/every-action.js
var every_action = __webpack_require__(28286);
// EXTERNAL MODULE: ./.cache/js/core/train/input-types.js
var input_types = __webpack_require__(4805);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/expect.js

const pattern = /^([1-9]\d{0,3})(?:\s+within\s+(\S.*))?$/;
const usualSeconds = 300;
/** `8`, or `8 within 20m`; `within 0s` does not wait. */
const expectType = {
    accepts: "a number of results, as in 8, or with a time to wait for them, as in 8 within 20m",
    words: [],
    read: (given) => {
        const [, legs, within] = pattern.exec(given.trim()) ?? [];
        if (legs === undefined)
            return { refused: null };
        if (within === undefined)
            return { value: { legs: Number(legs), withinMs: usualSeconds * 1000 } };
        if (/^0+[dhms]?$/.test(within))
            return { value: { legs: Number(legs), withinMs: 0 } };
        const time = input_types/* durationType */.vh.read(within);
        if ("refused" in time)
            return { refused: time.refused ?? "the time to wait is not a duration" };
        return { value: { legs: Number(legs), withinMs: time.value * 1000 } };
    },
};

// EXTERNAL MODULE: ./.cache/js/core/inputs/types.js
var types = __webpack_require__(14041);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/report.js




const fromConfig = (builtIn) => `from the configuration, else \`${builtIn}\``;
const reportInputs = {
    ...every_action/* everyActionInputs */.lH,
    comment: (0,definition/* optional */.l)((0,types/* choice */.Yq)("update", "recreate", "append", "off"), {
        description: "The pull request's comment: `update` edits the one there is, `recreate` moves it to the end of the conversation, `append` writes one for every run, `off` writes none.",
        whenEmpty: fromConfig("update"),
        example: "off",
    }),
    "comment-when": (0,definition/* optional */.l)((0,types/* choice */.Yq)("always", "changed", "failed"), {
        description: "When a comment is written: always, when a verdict is not `equivalent`, or when the gate is closed.",
        whenEmpty: fromConfig("always"),
        example: "changed",
    }),
    check: (0,definition/* defaulted */.P)(types/* boolean */.zM, "true", {
        description: "Whether a check run is written on the head commit.",
        example: "false",
    }),
    "job-summary": (0,definition/* defaulted */.P)(types/* boolean */.zM, "true", {
        description: "Whether the job summary gets the report.",
        example: "false",
    }),
    html: (0,definition/* defaulted */.P)(types/* boolean */.zM, "true", {
        description: "Whether the self-contained HTML report is written and uploaded.",
        example: "false",
    }),
    annotations: (0,definition/* defaulted */.P)(types/* boolean */.zM, "true", {
        description: "Whether the check run points at the lines of the configuration that decided.",
        example: "false",
    }),
    expect: (0,definition/* optional */.l)(expectType, {
        description: "How many results (models and legs of a matrix) this run has to give. Those of other jobs are waited for, up to 5 minutes or as long as `within` says; one that stays away is no evidence.",
        whenEmpty: "whatever the run has given is reported",
        example: "8 within 20m",
    }),
    "pull-request": (0,definition/* optional */.l)((0,types/* integer */.nd)(1, Number.MAX_SAFE_INTEGER), {
        description: "The number of the pull request to report on.",
        whenEmpty: "the pull request of the event",
        example: "12",
    }),
    "run-id": (0,definition/* optional */.l)((0,types/* integer */.nd)(1, Number.MAX_SAFE_INTEGER), {
        description: "The number of the run whose records are reported; checked through GitHub, and judged again.",
        whenEmpty: "this run; after `workflow_run` the finished one; for a comment or a label the pull request's newest with results",
        example: "4815162342",
    }),
    title: (0,definition/* optional */.l)(types/* text */.Qq, {
        description: "Stands before the first line when a repository has several reports.",
        whenEmpty: "no title",
        example: "Nightly",
    }),
    history: (0,definition/* optional */.l)(types/* boolean */.zM, {
        description: "Whether a push to a protected branch leaves its numbers in `refs/evenhand/history`, which outlives artifacts.",
        whenEmpty: fromConfig("true"),
        example: "false",
    }),
    "fork-check": (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("neutral", "trust"), "neutral", {
        description: "How the numbers of a fork colour the check: never, or as if they were our own.",
        example: "trust",
    }),
    "fail-on": every_action/* failOn */.Ko,
};
const reportOutputs = {
    ...every_action/* everyActionOutputs */.aI,
    verdict: "The worst verdict among the gated metrics of all models.",
    "comment-url": "The address of the comment; empty when none was written.",
    "comment-id": "The id of the comment.",
    "check-url": "The address of the check run; empty when none was written.",
    "report-url": "The address of the uploaded HTML report.",
    "report-path": "The path of the HTML report on the runner.",
    "markdown-path": "The path of the comment's text on the runner.",
    models: "Every model and leg with its result, as a JSON list.",
    overridden: "Whether a person's override let a closed gate pass (`true` or `false`).",
    "policy-changed": "Whether the pull request changes the rules it is judged by (`true` or `false`).",
};


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

/***/ 43968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Rows of cells as lines, each column as wide as its widest cell in code points; no blanks at the end.
 *  @param gap between two columns */
function alignColumns(rows, gap = "  ") {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => [...(cells[column] ?? "")].length)));
    return rows.map((cells) => cells
        .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length))
        .join(gap)
        .trimEnd());
}


/***/ }),

/***/ 25925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ fencedGrid),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   vO: () => (/* binding */ chartWord)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43968);
/**
 * The one encoder of strings that somebody else wrote: names, ids, labels, messages, cells.
 * A GFM parser, and GitHub after it, finds text in the result and nothing else.
 */

/** Written as ranges, since the characters themselves cannot be seen: bidi marks, blanks that take no room
 *  or pass for letters, tags, private use. Joiners inside words (U+200C, U+200D) are script, and stay. */
const hiddenRanges = [
    "\\u{ad}|\\u{34f}|\\u{61c}|\\u{115f}|\\u{1160}|\\u{17b4}|\\u{17b5}|\\u{180e}",
    "\\u{200b}|\\u{200e}|\\u{200f}|[\\u{202a}-\\u{202e}]|[\\u{2060}-\\u{206f}]|\\u{2800}",
    "\\u{3164}|\\u{feff}|\\u{ffa0}|[\\u{fff9}-\\u{fffb}]|[\\u{e0000}-\\u{e0fff}]|\\p{Cc}|\\p{Co}",
];
const hidden = new RegExp(hiddenRanges.join("|"), "gu");
/** Controls, bidi marks and invisible characters become `⟨U+202E⟩`; any white space one space; lone
 *  surrogates U+FFFD; never longer than `max` code points, the last of them `…`. */
function visible(written, max) {
    // Bounded first, so that ten megabytes of input cost no more than a line.
    const shown = written
        .slice(0, max * 4 + 64)
        .toWellFormed()
        .replace(/\s+/gu, " ")
        .trim()
        .replace(hidden, spelled)
        // Stacked accents would climb over the lines above.
        .replace(/(\p{M}{3})\p{M}+/gu, "$1");
    const points = [...shown];
    const whole = points.length <= max && written.length <= max * 4 + 64;
    return whole ? shown : `${points.slice(0, max - 1).join("")}…`;
}
function spelled(mark) {
    return `⟨U+${mark.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
/** For a log: the same marks become visible, lines and tabs stay. */
function visibleLines(written) {
    return written
        .toWellFormed()
        .replace(/\r\n?/g, "\n")
        .replace(hidden, (mark) => (mark === "\n" || mark === "\t" ? mark : spelled(mark)));
}
/** Made visible, in at most so many UTF-16 units. */
function clipped(written, units) {
    const points = [...visible(written, units)];
    while (points.join("").length > units)
        points.splice(-2, 2, "…");
    return points.join("");
}
/** A code span, inside a table or out. GitHub resolves no mention, reference or shortcode in one.
 *  @example code("a`b|c") // "``a`b¦c``" */
function code(written, max = 120) {
    // A pipe ends a table cell even inside a code span, and its escape shows outside a table.
    const content = visible(written, max).replaceAll("|", "¦") || "(empty)";
    const mark = "`".repeat(longestRun(content) + 1);
    const pad = /^`|`$/.test(content) ? " " : "";
    return `${mark}${pad}${content}${pad}${mark}`;
}
function longestRun(content) {
    return (content.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** Letters, digits and harmless punctuation. */
const plainWord = /^(?:[\p{L}\p{N}\p{M}\p{S}\p{P}\p{Z}](?<![!-/:-@[-`{-~])|[,;?!%()/'"+=.:-])+$/u;
const startsBlock = /^(?:[-+=]+|\d+[.)])$/;
const means = [
    /^:|:(?=.)/u, // emoji shortcode, scheme
    /\.(?![)"'?!.]*$)(?<!\d\.(?=\d))/u, // host, file name
    /www\./iu, // a link even when nothing follows
    /\p{L}-\d/u, // GH-12 and a repository's own references
    /(?<![a-z\d])[\da-f]{7,40}(?![a-z\d])/i, // commit
];
function word(written, first) {
    const harmless = plainWord.test(written) && !means.some((pattern) => pattern.test(written));
    return harmless && !(first && startsBlock.test(written)) ? written : code(written, Number.MAX_SAFE_INTEGER);
}
/** Running text or a table cell: harmless words as they are, any other word as a code span.
 *  @example text("ask @all about #12") // "ask `@all` about `#12`" */
function text(written, max = 300) {
    const shown = visible(written, max);
    if (shown === "")
        return "(empty)";
    return shown
        .split(" ")
        .map((part, index) => word(part, index === 0))
        .join(" ");
}
/** A sentence of a record, where names stand between backticks: each name a code span, the rest text.
 *  @example sentence("`@a` fell") // "`@a` fell" */
function sentence(written, max = 600) {
    return joined(pieces(visible(written, max)).map((piece) => {
        if (piece.name)
            return code(piece.text, max);
        if (piece.text.trim() === "")
            return piece.text;
        const lead = /^\s/.test(piece.text) ? " " : "";
        const tail = /\s$/.test(piece.text) ? " " : "";
        return lead + text(piece.text, max) + tail;
    }));
}
/** Two code spans that touch would be read as one fence: a space keeps them apart. */
function joined(parts) {
    return parts.reduce((line, part) => line + (line.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}
/** Splits at pairs of backticks. */
function pieces(written) {
    const parts = written.split(/`([^`]+)`/);
    return parts
        .map((part, index) => ({ name: index % 2 === 1, text: part }))
        .filter((piece) => piece.text !== "");
}
/** A fenced block whose content cannot close it. Lines and their indent stay. */
function fenced(written, language, max = 4_000) {
    const lines = written
        .slice(0, max)
        .split(/\r?\n/)
        .map((line) => `${/^ */.exec(line)[0]}${visible(line, max)}`);
    return fence(lines.join("\n"), language);
}
/** Rows of cells, aligned, as a fenced block; each cell in at most `max` code points. */
function fencedGrid(rows, max = 16) {
    const shown = rows.map((cells) => cells.map((cell) => visible(cell, max)));
    return fence((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)(shown, " ").join("\n"), "text");
}
function fence(content, language) {
    const mark = "`".repeat(Math.max(3, longestRun(content) + 1));
    return `${mark}${language}\n${content}\n${mark}`;
}
/** A name inside a quoted string of a mermaid chart: letters, digits and a few marks that mean nothing there; any other
 *  character is `_`. Neither the string nor the fence can be ended, and no directive begun.
 *  @example chartWord('f1"] %%{init') // "f1__ ___init" */
function chartWord(written, max = 60) {
    return visible(written, max).replace(/[^\p{L}\p{N}\p{M} _.,+/→−-]/gu, "_") || "_";
}
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};
/** Text or a quoted attribute of an HTML page. */
function html(written, max = 600) {
    return escaped(visible(written, max));
}
/** HTML's own marks as entities, and nothing else changed: for strings of ours. */
function escaped(written) {
    return written.replace(/[&<>"'`]/g, (mark) => entities[mark]);
}
/** An address that may stand in a link, or null: http(s) only, nothing that ends the link early. */
function address(written) {
    if (!URL.canParse(written) || written.length > 2_000)
        return null;
    const url = new URL(written);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return null;
    return url.href.replace(/[()<>\\|`"'[\]*_~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 95411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ varianceOf),
/* harmony export */   Mz: () => (/* binding */ welch),
/* harmony export */   hm: () => (/* binding */ meanOf)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90481);

function meanOf(values) {
    return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(values.length, (k) => values[k]) / values.length;
}
/** Σ(x − mean)²/(n − 1); 0 for values that are all equal, which rounding of the mean must not make more. */
function varianceOf(values) {
    if (values.every((value) => value === values[0]))
        return 0;
    const mean = meanOf(values);
    return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(values.length, (k) => (values[k] - mean) ** 2) / (values.length - 1);
}
/**
 * Two independent samples whose variances may differ (Welch 1947): se² = s_a²/n_a + s_b²/n_b with Satterthwaite's
 * degrees of freedom, as `scipy.stats.ttest_ind(equal_var=False)`. Two values a side at least; se 0 has df NaN.
 *
 * @example welch([1, 2, 3], [2, 4, 6]).df // 2.9411764705882355
 */
function welch(a, b) {
    const ofA = varianceOf(a) / a.length;
    const ofB = varianceOf(b) / b.length;
    return {
        delta: meanOf(a) - meanOf(b),
        se: Math.sqrt(ofA + ofB),
        df: (ofA + ofB) ** 2 / (ofA ** 2 / (a.length - 1) + ofB ** 2 / (b.length - 1)),
    };
}


/***/ }),

/***/ 4805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ patternsType),
/* harmony export */   N6: () => (/* binding */ amountType),
/* harmony export */   Qs: () => (/* binding */ commandType),
/* harmony export */   XP: () => (/* binding */ outputsType),
/* harmony export */   jl: () => (/* binding */ spellDuration),
/* harmony export */   vh: () => (/* binding */ durationType)
/* harmony export */ });
/* harmony import */ var _record_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12198);

const refused = (why) => ({ refused: why });
/** Text for bash; or a JSON list of texts, which is a program with its arguments and no shell. */
const commandType = {
    accepts: "a command for bash, or a JSON list of a program and its arguments",
    words: [],
    read: (given) => {
        if (given.includes("\0"))
            return refused("it holds a NUL character");
        if (given.length > _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.commandLength) {
            return refused(`it is longer than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.commandLength} characters`);
        }
        const list = given.startsWith("[") ? parseList(given) : null;
        if (list !== null && list.length > _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.names) {
            return refused(`it has more than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.names} arguments`);
        }
        return { value: list ?? given };
    },
};
/** `[ -f x ] && …` begins like a list too, and is a command. */
function parseList(given) {
    try {
        const value = JSON.parse(given);
        const fits = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
        return fits ? value : null;
    }
    catch {
        return null;
    }
}
/** One pattern a line; commas belong to patterns such as `*.{csv,parquet}`. */
const patternsType = {
    accepts: "one path or pattern a line",
    words: [],
    read: (given) => ({ value: lines(given) }),
};
/** `name=path`, one a line. */
const outputsType = {
    accepts: "one `name=path` a line",
    words: [],
    read: (given) => {
        const outputs = [];
        for (const line of lines(given)) {
            const [, name, path] = /^([a-z0-9._-]{1,60})\s*=\s*(.+)$/.exec(line) ?? [];
            if (name === undefined || path === undefined)
                return refused(`the line ${line} is not \`name=path\``);
            if (outputs.some((one) => one.name === name))
                return refused(`${name} is declared twice`);
            if (path.length > _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.pathLength) {
                return refused(`the path of ${name} is longer than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.pathLength} characters`);
            }
            if (outputs.length === _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.outputs)
                return refused(`there are more than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.outputs}`);
            outputs.push({ name, path: path.replaceAll("\\", "/") });
        }
        return { value: outputs };
    },
};
const unitSeconds = { d: 86_400, h: 3600, m: 60, s: 1 };
const longest = 20 * 86_400;
/** A plain number, not negative. */
const amountType = {
    accepts: "a number such as 0.48",
    words: [],
    read: (given) => /^\d{1,9}(?:\.\d{1,9})?$/.test(given) ? { value: Number(given) } : refused("it is no plain number"),
};
/** `6h`, `90m`, `1h30m`, as seconds; above 0, at most 20 days. */
const durationType = {
    accepts: "a duration with units, such as 90m, 6h or 1h30m",
    words: [],
    read: (given) => {
        if (!/^(?:\d{1,9}[dhms]\s*)+$/.test(given))
            return refused("a number needs its unit");
        let seconds = 0;
        for (const [, count = "0", unit = "s"] of given.matchAll(/(\d+)([dhms])/g)) {
            seconds += Number(count) * (unitSeconds[unit] ?? 1);
        }
        if (seconds === 0)
            return refused("it must be more than nothing");
        return seconds > longest ? refused("it must be at most 20 days") : { value: seconds };
    },
};
/** @example spellDuration(5400) // "1h30m" */
function spellDuration(seconds) {
    const parts = [];
    let left = Math.round(seconds);
    for (const [unit, size] of Object.entries(unitSeconds)) {
        const count = Math.floor(left / size);
        if (count > 0)
            parts.push(`${count}${unit}`);
        left -= count * size;
    }
    return parts.join("") || "0s";
}
function lines(given) {
    return given
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}


/***/ }),

/***/ 82787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ errorMessage),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** "You configured it wrong": shown as one annotation without a stack. */
class UserError extends Error {
    detail;
    constructor(detail, cause) {
        super(detail.message, cause === undefined ? undefined : { cause });
        this.name = "UserError";
        this.detail = detail;
    }
}
/** The message of anything thrown, without a leading "Error:". */
function errorMessage(thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return text.replace(/^(?:Error:\s*)+/, "");
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

/***/ 79312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jx: () => (/* binding */ annotationCommand),
/* harmony export */   vu: () => (/* binding */ maskCommands),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var _core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);

/** The runner cuts longer messages itself, without a sign. */
const longestMessage = 4096;
/** A workflow command for one annotation, newline included; text and properties cannot break out of it. */
function annotationCommand(level, text, place = {}) {
    const properties = [
        ["title", place.title],
        ["file", place.file],
        ["line", place.line],
        ["col", place.column],
    ]
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([name, value]) => `${name}=${escapeProperty((0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(String(value)))}`);
    const head = properties.length === 0 ? level : `${level} ${properties.join(",")}`;
    return `::${head}::${escapeData(shorten((0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text)))}\n`;
}
/** Hides a value in the log from here on, line by line as the runner compares. */
function maskCommands(secret) {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== "");
    return lines.map((line) => `::add-mask::${escapeData(line)}\n`).join("");
}
/** Log text that the runner does not take for a command: every line that would be one is set in. Marks that move the
 *  cursor, recolour or reorder text are spelled out. */
function plainLines(text) {
    return (0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text)
        .split("\n")
        .map((line) => (/^\s*::|##\[/.test(line) ? `| ${line.replaceAll("##[", "## [")}` : line))
        .join("\n");
}
function shorten(text) {
    if (text.length <= longestMessage)
        return text;
    return `${text.slice(0, longestMessage - 2).replace(/[\uD800-\uDBFF]$/, "")} …`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ }),

/***/ 10076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.cache/js/host/command.js
var command = __webpack_require__(79312);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/ports/permission-denied.js
var permission_denied = __webpack_require__(11776);
;// CONCATENATED MODULE: ./.cache/js/host/failure-text.js


/** What is said about anything thrown: a mistake of the user's with its mending (2), or a broken world with its causes (3). */
function describeFailure(thrown, debug) {
    const stack = debug && thrown instanceof Error && thrown.stack ? scrub(thrown.stack) : null;
    if (thrown instanceof errors/* UserError */.y) {
        const { message, hint, file, line, column } = thrown.detail;
        const place = { ...(file && { file }), ...(line && { line }), ...(column && { column }) };
        return { exit: 2, text: scrub(`${message}\n${hint}`), place, stack };
    }
    if (thrown instanceof permission_denied/* PermissionDenied */.J) {
        const hint = `add \`${thrown.permission}\` under \`permissions:\` in the workflow`;
        return { exit: 2, text: `${thrown.message}\n${hint}`, place: {}, stack };
    }
    return { exit: 3, text: scrub(causes(thrown).join("\ncaused by: ")), place: {}, stack };
}
/** Tokens and signed addresses must not reach a log through an error's text. */
function scrub(text) {
    return text
        .replace(/\b(gh[pousr]_|github_pat_)\w+/g, "$1***")
        .replace(/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, "***")
        .replace(/\b(bearer|token)\s+[\w.~+/=-]{16,}/gi, "$1 ***")
        .replace(/([?&][\w.-]*(?:sig|signature|token|secret|key|credential)[\w.-]*=)[^&\s"'<>]+/gi, "$1***");
}
function causes(thrown) {
    const lines = [];
    const seen = new Set();
    for (let error = thrown ?? new Error(); error !== undefined && !seen.has(error) && lines.length < 5;) {
        seen.add(error);
        const line = (0,errors/* errorMessage */.g)(error) || "an error without a message";
        // A cause whose words the message already has says nothing new.
        if (!lines.some((known) => known.includes(line)))
            lines.push(line);
        error = error instanceof Error ? error.cause : undefined;
    }
    return lines;
}

;// CONCATENATED MODULE: ./.cache/js/host/run-action.js


const unfinished = "the run ended before it was done: an answer that was waited for never came, probably because a service cut the connection; run it again";
/** Runs an action or command to its end. The only place that sets the exit code, and the last stop of every error: one
 *  annotation, never a line of bundled code.
 *  @param action returns the exit code of the contract's table
 *  @param makePorts wires the adapters; its errors are reported the same way */
async function runAction(action, makePorts) {
    let host = null;
    const guard = standGuard((thrown) => report(thrown, host));
    try {
        const ports = await makePorts();
        host = ports.host;
        process.exitCode = await action(ports);
    }
    catch (error) {
        process.exitCode = report(error, host);
    }
    finally {
        guard.dismiss();
    }
}
/** Says what went wrong; gives the exit code. */
function report(thrown, host) {
    const { exit, text, place, stack } = describeFailure(thrown, process.env["RUNNER_DEBUG"] === "1");
    if (host !== null)
        host.annotate("error", text, place);
    else if (process.env["GITHUB_ACTIONS"] === "true")
        process.stdout.write((0,command/* annotationCommand */.jx)("error", text, place));
    else
        process.stderr.write(`error: ${text}\n`);
    if (stack !== null)
        process.stderr.write(`${stack}\n`);
    return exit;
}
/** Errors outside the awaited story, and a story that can never end: Node would print a line of the bundle for the
 *  first, and end with exit code 0 and no word for the second. */
function standGuard(say) {
    const onError = (thrown) => {
        process.exit(say(thrown));
    };
    const onDrained = () => {
        say(new Error(unfinished));
        process.exit(3);
    };
    process.on("uncaughtException", onError);
    process.on("unhandledRejection", onError);
    process.on("beforeExit", onDrained);
    return {
        dismiss() {
            process.off("beforeExit", onDrained);
        },
    };
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


/***/ }),

/***/ 11776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PermissionDenied)
/* harmony export */ });
/** The token may not do this: reporting degrades to the summary, the exit code stays. */
class PermissionDenied extends Error {
    /** The line to add under `permissions:`, e.g. `pull-requests: write`. */
    permission;
    constructor(permission, cause) {
        super(`the token lacks \`${permission}\``, cause === undefined ? undefined : { cause });
        this.name = "PermissionDenied";
        this.permission = permission;
    }
}


/***/ }),

/***/ 46775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cardFile)
/* harmony export */ });
/* harmony import */ var _core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9609);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82787);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24336);



/** Where the card lies: as the input says, else the configuration, else `MODEL_CARD.md`.
 *  @throws UserError when that is outside of the working directory */
async function cardFile(inputs, readText) {
    const text = await readText(inputs.config);
    const configured = text === null ? undefined : (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(text, inputs.config).report["model-card"];
    const file = inputs.modelCard ?? configured ?? "MODEL_CARD.md";
    const place = (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInRepository */ .vO)("", file);
    if (place !== null && place !== "")
        return place;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y({
        ...{ code: "input-invalid", input: "model-card" },
        message: `the model card ${JSON.stringify(file)} is no file inside the working directory`,
        hint: "name it by its path from there, such as `docs/model-card.md`",
    });
}


/***/ }),

/***/ 84624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ makeCard)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/config/yaml-sentence.js
var yaml_sentence = __webpack_require__(78572);
;// CONCATENATED MODULE: ./.cache/js/core/config/front-matter.js



function splitFrontMatter(text) {
    const found = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/.exec(text);
    return found === null ? { yaml: null, body: text } : { yaml: found[1], body: text.slice(found[0].length) };
}
/** The YAML with `entries` under `model-index`, each in the place of the one with its name; every other key, entry and
 *  comment stays.
 *  @param file for the sentence of an error
 *  @throws UserError `config-invalid` when it is no YAML, or `model-index` is no list */
function putModelIndex(yaml, entries, file) {
    const document = (0,yaml_sentence/* readNested */._h)(() => (0,dist/* parseDocument */.Tp)(yaml ?? "", { prettyErrors: false }));
    if (document === null)
        throw refused(file, `its front matter is not YAML: ${yaml_sentence/* tooDeep */.DI[0]}`);
    const problem = document.errors[0];
    if (problem !== undefined)
        throw refused(file, `its front matter is not YAML: ${problem.message}`);
    if (document.contents !== null && !(0,dist/* isMap */.jh)(document.contents))
        throw refused(file, "its front matter is not a map of keys");
    const index = document.get("model-index") ?? null;
    if (index !== null && !(0,dist/* isSeq */.oP)(index))
        throw refused(file, "`model-index` in its front matter is not a list");
    if (index === null)
        document.set("model-index", document.createNode([]));
    const names = (index?.items ?? []).map((item) => ((0,dist/* isMap */.jh)(item) ? item.get("name") : undefined));
    for (const entry of entries) {
        const at = names.indexOf(entry.name);
        const path = ["model-index", at === -1 ? names.push(entry.name) - 1 : at];
        document.setIn(path, document.createNode(entry));
    }
    try {
        return document.toString({ lineWidth: 0 });
    }
    catch (error) {
        // An alias without an anchor is found out only here.
        throw refused(file, `its front matter is not YAML: ${(0,errors/* errorMessage */.g)(error)}`);
    }
}
function refused(file, why) {
    return new errors/* UserError */.y({
        ...{ code: "config-invalid", file, message: `${file}: ${why}` },
        hint: "mend what stands between its first two lines of ---, or name another file with `model-card`",
    });
}

// EXTERNAL MODULE: ./.cache/js/core/deploy/binding.js
var binding = __webpack_require__(9791);
// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/case.js
var report_case = __webpack_require__(5147);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/prose.js
var prose = __webpack_require__(3228);
// EXTERNAL MODULE: ./.cache/js/core/report/section/slice-values.js
var slice_values = __webpack_require__(50512);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
;// CONCATENATED MODULE: ./.cache/js/core/card/body.js









const [mostSlices, mostParams, mostFiles] = [12, 30, 12];
/** What the records say of a model, as the part of a card that people do not write: what it was evaluated on, what came
 *  out, where it is weak, what it was made from, and what is not known. */
function renderCardBody(record, data) {
    return (0,block/* renderBlocks */.Rz)([
        (0,block/* paragraph */.FY)("## Evaluation"),
        (0,block/* paragraph */.FY)(leadOf(record)),
        metricTable(record),
        (0,block/* paragraph */.FY)(intervalNote(record)),
        ...sliceBlocks(record),
        ...trainingBlocks(record.training),
        ...dataBlocks(data),
        ...unknownBlocks(record, data),
        (0,block/* paragraph */.FY)(provenanceOf(record)),
    ]);
}
function leadOf(record) {
    const { task, candidate, receipt, positive, threshold, decision } = record;
    const set = receipt.evalSet === null ? "" : `, evaluation set ${(0,encode/* code */.aY)((0,binding/* shortDigest */.V)(receipt.evalSet))}`;
    const rows = candidate.rows === 0 ? "numbers that were reported" : (0,number/* counted */.hS)(candidate.rows, "row");
    const how = [
        ...(positive === null ? [] : [`positive class ${(0,encode/* code */.aY)(positive)}`]),
        ...(threshold === null ? [] : [`threshold ${(0,number/* plain */.pj)(threshold, 2)}`]),
    ];
    const words = {
        pass: "The gate passed.",
        fail: "**The gate failed.**",
        "no-baseline": "There was nothing to compare it with.",
        "no-evidence": "**It could not be judged.**",
    };
    const model = candidate.model === null
        ? ""
        : ` Model file ${(0,encode/* code */.aY)((0,binding/* shortDigest */.V)(candidate.model.digest))}, ${(0,number/* bytes */.ee)(candidate.model.bytes)}.`;
    const kind = task === "scalars" ? "Evaluated" : `Evaluated as ${task}`;
    return `${kind} on ${rows}${set}${how.length > 0 ? `, ${how.join(", ")}` : ""}. ${words[decision.result]}${model}`;
}
function metricTable(record) {
    const all = (0,report_case/* worstFirst */.md)([...record.metrics, ...record.guardrails], (0,report_case/* brokenOf */.Tb)(record));
    const ordered = [...all.filter(({ gated }) => gated), ...all.filter(({ gated }) => !gated)];
    return (0,block/* table */.tp)(["metric", "value", "base", "change", "90 % interval", "verdict"], "lrrrrl", ordered.map((metric) => {
        const { candidate, baseline, delta, low, high } = (0,figures/* figuresOf */.h5)(metric);
        const interval = metric.interval === null ? "—" : `${low} to ${high}`;
        return [nameOf(metric), candidate, baseline, delta, interval, (0,verdict_words/* wordText */.en)((0,verdict_words/* wordOf */.aG)(metric))];
    }));
}
function nameOf({ name, direction, gated }) {
    return `${gated ? "**" : ""}${(0,encode/* code */.aY)(name)}${gated ? "**" : ""}${direction === "lower" ? " ↓" : ""}`;
}
function intervalNote({ metrics }) {
    const parts = [
        "Bold metrics gate.",
        ...(metrics.some(({ interval }) => interval !== null)
            ? ["The interval is of the change against the base; it decides the verdict."]
            : []),
        ...(metrics.some(({ direction }) => direction === "lower")
            ? ["↓ marks a metric where lower is better."]
            : []),
        ...(metrics.some(verdict_words/* isPointOnly */.Rz) ? ["A number without an interval says nothing of its noise."] : []),
    ];
    return parts.join(" ");
}
function sliceBlocks(record) {
    const values = (0,slice_values/* sliceValues */.$y)(record);
    if (values.length === 0)
        return [];
    const rows = values
        .slice(0, mostSlices)
        .map(({ name, metric, value, whole, rows: n }) => [(0,encode/* code */.aY)(name), (0,encode/* code */.aY)(metric), value, whole, n]);
    const left = values.length > rows.length ? `, the ${rows.length} weakest of ${(0,number/* count */.U9)(values.length)} values` : "";
    return [
        (0,block/* paragraph */.FY)("## Where it is weak"),
        (0,block/* paragraph */.FY)(`Slices by how far they lie below the whole set${left}.`),
        (0,block/* table */.tp)(["slice", "metric", "value", "all rows", "rows"], "llrrr", rows),
    ];
}
function trainingBlocks(training) {
    if (training === undefined)
        return [];
    const { params, inputs, lockFiles, seeds, seed, machine, seconds, modelSafety } = training;
    const drawn = seeds === undefined ? `seed ${seed}` : (0,number/* counted */.hS)(seeds, "seed");
    const safety = modelSafety === undefined
        ? ""
        : modelSafety.safe
            ? " Loading the model file runs no code that it brings."
            : ` **Loading the model file can run code that it brings**: ${(0,encode/* sentence */.em)(modelSafety.why)}.`;
    const names = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = names.slice(0, mostParams).map(([name, value]) => [(0,encode/* code */.aY)(name), (0,encode/* code */.aY)(String(value))]);
    const files = [...inputs, ...lockFiles].slice(0, mostFiles);
    const left = inputs.length + lockFiles.length - files.length;
    return [
        (0,block/* paragraph */.FY)("## Training"),
        (0,block/* paragraph */.FY)(`Trained with ${drawn} in ${(0,number/* plain */.pj)(seconds, 1)} s on ${(0,encode/* code */.aY)(machine)}.${safety}`),
        ...(rows.length === 0 ? [] : [(0,block/* table */.tp)(["parameter", "value"], "ll", rows)]),
        ...(names.length > rows.length
            ? [(0,block/* paragraph */.FY)(`and ${(0,number/* counted */.hS)(names.length - rows.length, "more parameter")}.`)]
            : []),
        ...(files.length === 0
            ? []
            : [
                (0,block/* table */.tp)(["file", "sha256", "size"], "llr", files.map(({ path, digest, bytes: size }) => [
                    (0,encode/* code */.aY)(path),
                    (0,encode/* code */.aY)((0,binding/* shortDigest */.V)(digest)),
                    (0,number/* bytes */.ee)(size),
                ])),
            ]),
        ...(left > 0 ? [(0,block/* paragraph */.FY)(`and ${(0,number/* counted */.hS)(left, "more file")}.`)] : []),
    ];
}
function dataBlocks(data) {
    if (data === null)
        return [];
    const { decision, findings, digest, files } = data;
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const told = [
        `${(0,number/* counted */.hS)(files.length, "file")} with digest ${(0,encode/* code */.aY)((0,binding/* shortDigest */.V)(digest))}; the checks ended with ${(0,encode/* code */.aY)(decision.result)}`,
        errors === 0 ? "no error" : (0,number/* counted */.hS)(errors, "error"),
        (0,number/* counted */.hS)(findings.length - errors, "other remark"),
    ];
    return [
        (0,block/* paragraph */.FY)("## Data"),
        (0,block/* paragraph */.FY)(`${told.join(", ")}.`),
        ...decision.reasons.slice(0, 5).map((reason) => (0,block/* paragraph */.FY)(`- ${(0,encode/* sentence */.em)(reason)}`)),
    ];
}
/** What a reader would look for and not find. */
function unknownBlocks(record, data) {
    const lacking = [
        ...(record.baseline.status === "found" ? [] : ["how it compares with the model before it"]),
        ...(record.slices.length > 0 ? [] : ["how it does on parts of the data: no slices are declared"]),
        ...(record.fairness === undefined
            ? ["whether it treats groups alike: no `fairness` column is declared"]
            : []),
        ...(record.training === undefined ? ["what it was trained from: no training record was there"] : []),
        ...(data === null ? ["whether its data was checked: no data record was there"] : []),
        ...(record.candidate.bound === "none"
            ? ["whether these predictions are this model's: nothing binds them to a file"]
            : []),
    ];
    if (lacking.length === 0)
        return [];
    return [
        (0,block/* paragraph */.FY)("## What is not known"),
        (0,block/* paragraph */.FY)(lacking.map((one) => `- ${(0,encode/* sentence */.em)(one)}`).join("\n")),
    ];
}
function provenanceOf(record) {
    const { candidate, run, id, tool, baseline } = record;
    const url = run === null ? null : (0,encode/* address */.hl)(run.url);
    const at = candidate.tested ?? candidate.sha;
    const parts = [
        ...(at === null ? [] : [`commit ${(0,encode/* code */.aY)(at.slice(0, 12))}`]),
        ...(baseline.sha === null ? [] : [`compared with ${(0,encode/* code */.aY)(baseline.sha.slice(0, 12))}`]),
        ...(url === null ? [] : [`[run ${run?.id}](${url})`]),
        `record ${(0,encode/* code */.aY)((0,binding/* shortDigest */.V)(id))}`,
        `Evenhand ${(0,encode/* code */.aY)(tool.version)}`,
    ];
    const names = [...record.metrics, ...record.guardrails].map(({ name }) => name);
    const notes = record.notes.slice(0, 5).map((note) => (0,prose/* markdown */.wD)((0,prose/* asSentence */.KG)(note, names)));
    const told = notes.length === 0 ? "" : `\n\n${notes.join(" ")}`;
    return `<sub>From ${parts.join(", ")}, ${record.createdAt.slice(0, 10)}.</sub>${told}`;
}

;// CONCATENATED MODULE: ./.cache/js/core/card/index-entry.js

const taskTypes = {
    binary: "classification",
    multiclass: "classification",
    regression: "regression",
    ranking: "text-ranking",
    forecast: "time-series-forecasting",
    text: "text-generation",
    scalars: "other",
};
/** @param pipeline the card's own `pipeline_tag`, which knows what kind of input a model reads; null: the kind of problem
 *  stands for it
 *  @returns null when no metric has a value: the Hub takes no result without one */
function indexEntry(record, name, pipeline) {
    const { task, model, candidate, receipt, run } = record;
    const metrics = [...record.metrics, ...record.guardrails].flatMap(({ name: type, candidate: value }) => value === null ? [] : [{ type: (0,encode/* visible */.RK)(type, 200), value, name: (0,encode/* visible */.RK)(type, 200) }]);
    if (metrics.length === 0)
        return null;
    const digest = receipt.evalSet === null ? {} : { digest: receipt.evalSet };
    const url = run === null ? null : (0,encode/* address */.hl)(run.url);
    return {
        name,
        results: [
            {
                task: { type: pipeline ?? taskTypes[task], name: task },
                dataset: {
                    type: model,
                    name: `evaluation set of ${model}`,
                    args: { rows: candidate.rows, ...digest },
                },
                metrics,
                ...(url === null ? {} : { source: { name: `Evenhand record ${record.id}`, url } }),
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/card/marked.js

/** Puts a text between its two marker lines, at the end where they are not there yet; everything else stays as it is.
 *  @param name of the part; letters, digits and `._@-`
 *  @throws UserError `config-invalid` when one of the markers is missing, or they stand twice or in the wrong order */
function putMarked(text, name, content, file) {
    const [begin, end] = [`<!-- evenhand:card begin ${name} -->`, `<!-- evenhand:card end ${name} -->`];
    const [from, to] = [linesOf(text, begin), linesOf(text, end)];
    const block = `${begin}\n${content.trim()}\n${end}`;
    if (from.length === 0 && to.length === 0)
        return `${text.trimEnd()}${text.trim() === "" ? "" : "\n\n"}${block}\n`;
    const [start, stop] = [from[0], to[0]];
    if (from.length !== 1 || to.length !== 1 || start === undefined || stop === undefined || stop < start) {
        throw new errors/* UserError */.y({
            ...{ code: "config-invalid", file },
            message: `${file}: the lines \`${begin}\` and \`${end}\` must stand once each, in this order`,
            hint: "restore the one that is missing, or delete both: the part is written anew at the end",
        });
    }
    return text.slice(0, start) + block + text.slice(stop + end.length);
}
/** Where the lines begin that are this marker and nothing else. */
function linesOf(text, marker) {
    const places = [];
    for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, at + 1)) {
        const before = at === 0 || text[at - 1] === "\n";
        const after = /^[ \t]*(?:\r?\n|$)/.test(text.slice(at + marker.length, at + marker.length + 80));
        if (before && after)
            places.push(at);
    }
    return places;
}

;// CONCATENATED MODULE: ./.cache/js/core/card/card.js




/** A model card: the front matter that the Hugging Face Hub reads, and a part between markers for each model. Text of
 *  people, their keys and comments stay; the same records over the same text give the same bytes.
 *  @param existing null: there is no card yet
 *  @throws UserError `config-invalid` when its front matter or its markers are broken */
function renderCard(existing, subjects, file) {
    const ordered = subjects.toSorted((a, b) => (card_nameOf(a) < card_nameOf(b) ? -1 : 1));
    const { yaml, body } = splitFrontMatter(existing ?? blankCard(ordered));
    const pipeline = /^pipeline_tag:[ \t]*["']?([a-z0-9-]+)/m.exec(yaml ?? "")?.[1] ?? null;
    const entries = ordered
        .map((subject) => indexEntry(subject.record, card_nameOf(subject), pipeline))
        .filter((entry) => entry !== null);
    const written = ordered.reduce((text, subject) => putMarked(text, card_nameOf(subject), renderCardBody(subject.record, subject.data), file), body);
    const front = yaml === null && entries.length === 0 ? "" : `---\n${putModelIndex(yaml, entries, file)}---\n`;
    return `${front}${front === "" || /^\r?\n/.test(written) ? "" : "\n"}${written}`;
}
/** In the card and in `model-index`. */
function card_nameOf({ record: { model, leg } }) {
    return leg === "default" ? model : `${model}@${leg}`;
}
function blankCard(subjects) {
    const names = [...new Set(subjects.map(({ record }) => record.model))];
    return `# ${names.map((name) => `\`${name}\``).join(", ")}

What the model is for, what it is not for, and whom to ask: write it here. What stands between the lines that begin with
\`<!-- evenhand:card\` is renewed from the records; everything else is yours.
`;
}

// EXTERNAL MODULE: ./.cache/js/core/data/data-record.js
var data_record = __webpack_require__(37267);
// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
;// CONCATENATED MODULE: ./.cache/js/stories/card.js




/** Writes the card of the records that lie in the hand-over folder; a card that is there keeps what people wrote.
 *  @throws UserError `file-missing` when there is no evaluation record */
async function makeCard({ file, model }, ports) {
    const all = await ports.records.readAll();
    const subjects = all
        .flatMap((files) => subjectOf(files) ?? [])
        .filter(({ record }) => model === null || record.model === model);
    if (subjects.length === 0)
        throw noRecord(model);
    const existing = file === null ? null : await ports.readText(file);
    const text = renderCard(existing, subjects, file ?? "the card");
    const changed = text !== existing;
    if (file !== null && changed)
        await ports.writeText(file, text);
    return { text, changed, models: [...new Set(subjects.map(({ record }) => record.model))] };
}
function subjectOf({ model, leg, files }) {
    const read = (name) => {
        const content = files.get(name);
        return content === undefined ? null : new TextDecoder().decode(content);
    };
    const evaluation = read("evaluation.json");
    if (evaluation === null)
        return null;
    const record = (0,seal/* parseEvaluation */.Q)(evaluation, `evaluation.json of ${model}, ${leg}`);
    const data = read("data.json");
    const checked = data === null ? null : (0,data_record/* parseData */._0)(data, `data.json of ${model}, ${leg}`);
    return { record, data: checked };
}
function noRecord(model) {
    const of = model === null ? "" : ` of ${model}`;
    return new errors/* UserError */.y({
        code: "file-missing",
        message: `there is no evaluation record${of} in the records folder, so there is nothing to write a card from`,
        hint: "run `evaluate` first, in this job or folder, or name the folder with `records`",
    });
}


/***/ }),

/***/ 30088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fetchModelArtifact),
/* harmony export */   p: () => (/* binding */ isOneFile)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);
/* harmony import */ var _core_handover_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7754);
/* harmony import */ var _core_train_folder_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4346);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82787);




/** The files of the artifact that training uploaded, which is named by the model's digest. They count only when they have
 *  it, as one file or as a folder; artifacts of forks are not opened.
 *  @returns sorted by path, or why it cannot be had, as the end of a sentence */
async function fetchModelArtifact(artifacts, model, digest) {
    const name = (0,_core_handover_names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelArtifactName */ .Rn)(model, digest);
    try {
        const listed = await artifacts.listByName(name);
        const usable = listed.filter((one) => one.name === name && one.sameRepository === true);
        const newest = usable.find((one) => !one.expired);
        if (newest === undefined)
            return `the artifact ${name} ${usable.length > 0 ? "has expired" : "is not there"}`;
        const files = [...(await artifacts.download(newest))].map(([path, content]) => ({
            path,
            digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content),
            content,
        }));
        files.sort((a, b) => (a.path < b.path ? -1 : 1));
        const isIt = isOneFile(files, digest) || (0,_core_train_folder_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .folderDigest */ .D)(files) === digest;
        return isIt ? files : `the artifact ${name} holds another model`;
    }
    catch (error) {
        return `the artifact ${name} could not be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .g)(error)})`;
    }
}
/** Whether the digest is that of the only file, and not of a folder of one. */
function isOneFile(files, digest) {
    return files.length === 1 && files[0].digest === digest;
}


/***/ })

};
