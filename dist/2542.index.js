export const id = 2542;
export const ids = [2542];
export const modules = {

/***/ 92542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLog: () => (/* binding */ runLog)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/core/deploy/ledger.js + 2 modules
var ledger = __webpack_require__(61924);
// EXTERNAL MODULE: ./.cache/js/core/deploy/log.js
var log = __webpack_require__(708);
// EXTERNAL MODULE: ./.cache/js/core/inputs/parse.js
var parse = __webpack_require__(80495);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/github/git-program.js
var git_program = __webpack_require__(64657);
;// CONCATENATED MODULE: ./.cache/js/github/local-ledger.js

const ref = "refs/evenhand/ledger";
/** The ledger's text as origin has it, else as it was last fetched; `stale` says why it is not fresh. Fetching moves
 *  this one ref, and only forward. */
async function fetchLedger(folder, env) {
    const fetched = await (0,git_program/* runGit */.E)(folder, env, ["fetch", "--quiet", "--no-tags", "origin", `${ref}:${ref}`], 120_000);
    const shown = await (0,git_program/* runGit */.E)(folder, env, ["cat-file", "blob", `${ref}:ledger.jsonl`], 60_000);
    return {
        text: shown.ok ? shown.stdout.toString("utf8") : null,
        stale: fetched.ok ? null : fetched.problem,
    };
}

// EXTERNAL MODULE: ./.cache/js/wiring.js + 15 modules
var wiring = __webpack_require__(52);
// EXTERNAL MODULE: ./.cache/js/cli/log-command.js
var log_command = __webpack_require__(55025);
;// CONCATENATED MODULE: ./.cache/js/cli/log.js








/** `evenhand log`: reads the ledger, checks its chain, and tells it. It judges nothing.
 *  @throws UserError when there is no ledger, or its chain does not hold */
async function runLog(flags, host) {
    const inputs = (0,parse/* parseInputs */.T)(log_command/* logInputs */.i, flags.inputs);
    const folder = external_node_path_.resolve(host.context.workspace, inputs.workingDirectory);
    const { text, source } = await readLedgerText(inputs.file, folder, host);
    const items = (0,log/* readLog */.x6)((0,ledger/* parseLedger */.h8)(text, source), inputs);
    if (flags.output === "json") {
        const json = items.map(({ outcome, entry }) => ({ result: outcome, ...entry }));
        return { exit: 0, text: `${JSON.stringify(json, null, 2)}\n` };
    }
    return { exit: 0, text: flags.output === "md" ? (0,log/* renderLogMarkdown */.sX)(items) : (0,log/* renderLogText */.K$)(items) };
}
async function readLedgerText(file, folder, host) {
    if (file !== null) {
        const text = await (0,wiring/* readTextOrNull */.GR)(external_node_path_.resolve(folder, file));
        if (text !== null)
            return { text, source: file };
        throw new errors/* UserError */.y({
            ...{ code: "file-missing", input: "file", file, message: `${file} does not exist` },
            hint: "git show FETCH_HEAD:ledger.jsonl after `git fetch origin refs/evenhand/ledger`",
        });
    }
    const { text, stale } = await fetchLedger(folder, process.env);
    if (stale !== null && text !== null)
        host.annotate("warning", `the ledger could not be fetched (${stale}): this is how it was last seen`);
    if (text !== null)
        return { text, source: "refs/evenhand/ledger ledger.jsonl" };
    throw new errors/* UserError */.y({
        code: "file-missing",
        message: `there is no ledger here${stale === null ? "" : `: ${stale}`}`,
        hint: "run it in a checkout whose origin deploys with action-deploy, or give `--file ledger.jsonl`",
    });
}


/***/ })

};
