export const id = 3403;
export const ids = [3403];
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
var targets = __webpack_require__(5496);
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


/***/ })

};
